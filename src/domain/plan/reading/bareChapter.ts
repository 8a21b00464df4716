import type { Numbering } from './numberings.ts'

/** A chapter whose number has no sign behind it is known by its first section: 2 重点任务 2.1 培育企业. */
export const bareChapter: Numbering = {
  kind: 4,
  pattern: '(?<![\\d.])(?<chapter>\\d{1,2})\\s*(?=[\u4e00-\u9fff][^。;\\d]{0,40}?\\k<chapter>\\.1(?!\\d))',
  ordinal: Number,
  ahead: 12,
}
