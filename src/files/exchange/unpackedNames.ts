import { eachPart } from './eachPart.ts'

/** The names in a ZIP archive, once it is sure that unpacking it stays within the limit. Throws what `eachPart` throws. */
export function unpackedNames(bytes: Uint8Array, file: string): string[] {
  const names: string[] = []
  eachPart(bytes, file, (name) => names.push(name))
  return names
}
