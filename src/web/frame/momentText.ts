import { shanghaiText, type Moment } from '#values/moment.ts'

/** A moment as people read it, on pages as in the lists that go out: 2025-06-30 09:05:11, Shanghai time. */
export function momentText(moment: Moment): string {
  return shanghaiText(moment)
}
