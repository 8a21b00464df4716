import type { z } from 'zod'

/** A form's rule from the domain's own schema, so that the page and the server refuse with the same sentence. */
export function fieldRule(schema: z.ZodType) {
  return {
    async validator(_rule: unknown, value: unknown) {
      const { error } = schema.safeParse(value ?? '')
      if (error) throw new Error(error.issues[0]?.message)
    },
  }
}
