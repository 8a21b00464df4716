import { windowOf } from '#domain/calendar/windowOf.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { Day } from '#values/day.ts'

/** When applications are taken next, as far as it is known. */
export function windowText({ calendars }: SelfCheckGiven, scheme: string, on: Day): string {
  const { window, pending } = windowOf(calendars, scheme, on)
  if (window) return `申报窗口：${window.name} ${window.from} 至 ${window.to}（${window.source}，${window.confidence}）`
  return `申报窗口：${pending ?? '没有登记，请以当年通知为准'}`
}
