import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Role } from './role.ts'

/** What the page knows of who sits before it; `operations` are the names this person may call. */
export const SessionDescription = z.object({
  state: z.enum(['signed out', 'needs set-up', 'must change password', 'signed in']),
  /** `started`: the first three people are there, so a set-up link no longer works. */
  districts: z.array(z.object({ code: z.string(), name: z.string(), started: z.boolean() })),
  district: z.object({ code: z.string(), name: z.string() }).optional(),
  account: z
    .object({ id: z.string(), login: z.string(), name: z.string(), role: Role.nullable(), units: z.array(z.string()) })
    .optional(),
  operations: z.array(z.string()),
  today: Day,
  banner: z.string().optional(),
})
export type SessionDescription = z.infer<typeof SessionDescription>
