import type { Moment } from '#values/moment.ts'

const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})

/** A moment as people read it, in Shanghai time: 2025/6/30 09:05:11. */
export function momentText(moment: Moment): string {
  return format.format(new Date(moment))
}
