import type { Day } from '#values/day.ts'

/** What is the same all day long, made anew only when the day is another: mostly many enterprises are asked about on one. */
export function byDay<Value>(make: (on: Day) => Value): (on: Day) => Value {
  let last: { on: Day; value: Value } | null = null
  return (on) => {
    if (last?.on !== on) last = { on, value: make(on) }
    return last.value
  }
}
