import { z } from 'zod'

/** What a thing of a policy file is known by: readable, and safe in an address and a file name. */
export const Slug = z.string().regex(/^[a-z][a-z0-9-]*$/, '只用小写字母、数字和连字符')
