import { z } from 'zod'

// A parameter that looks like a number arrives as one.
const Text = z.union([z.string(), z.number().transform(String)]).optional()

/** The parts of a one-time sign-in link. */
export const enterSearch = z.object({ district: Text, login: Text, token: Text })
