import { nextWindow } from '#domain/calendar/windows.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { Day } from '#values/day.ts'

/** When applications are taken next, as far as it is known. */
export function windowText({ calendars }: SelfCheckGiven, scheme: string, on: Day): string {
  const window = nextWindow(calendars, scheme, on)
  if (window) return `申报窗口：${window.name} ${window.from} 至 ${window.to}（${window.source}，${window.confidence}）`
  const open = calendars
    .filter(({ year }) => year >= Number(on.slice(0, 4)))
    .flatMap(({ pending }) => pending)
    .find((it) => it.scheme === scheme)
  return open ? `申报窗口：${open.name} ${open.pending}` : '申报窗口：没有登记，请以当年通知为准'
}
