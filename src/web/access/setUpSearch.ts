import { z } from 'zod'

// A parameter that looks like a number arrives as one.
const Text = z.union([z.string(), z.number().transform(String)]).optional()

/** The parts of the link that the first start prints, and the logins that came of it. */
export const setUpSearch = z.object({ district: Text, token: Text, done: Text })
