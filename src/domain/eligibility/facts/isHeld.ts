import type { Day } from '#values/day.ts'

type TitleRow = Readonly<Record<string, unknown>>

/** Whether a title of a list is held on a day; one that has no end is held from its first day on. */
export function isHeld({ from, until }: TitleRow, on: Day): boolean {
  return String(from ?? '') <= on && (until === undefined || String(until) >= on)
}
