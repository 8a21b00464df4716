import type { AsOf } from '#domain/registry/asOf.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import type { Context } from '../door/context.ts'

/** What a question may say of its day and its knowledge; today and now where it says nothing. */
export const asOfInput = { on: Day.optional(), knownBy: Moment.optional() }

export function asOf(
  { today, now }: Context,
  { on = today, knownBy = now }: { on?: Day | undefined; knownBy?: Moment | undefined },
): AsOf {
  return { on, knownBy }
}
