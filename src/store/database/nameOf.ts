import type { IdentifierNode } from 'kysely'

/** The name as the database knows it, whether or not the plugin for camelCase has been here before. */
export function nameOf({ name }: IdentifierNode): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
