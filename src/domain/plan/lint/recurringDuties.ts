import type { LintRule } from './lintRule.ts'

const DUTY =
  /[^。\n]{0,40}每(?:[一二两三四五六七八九十]|\d{1,2})年(?:[^。\n]{0,6})(?:复审|复核|重新认定|复评)[^。\n]{0,40}/g

/** A note such as 每三年复审一次 makes work that no table counts. */
export const recurringDuties: LintRule = {
  id: 'recurring-duty',
  severity: 'notice',
  find: ({ text, tables }) =>
    [...text.matchAll(DUTY)].map((caught) => {
      const words = caught[0].trim()
      const table = tables.findLast((it) => it.offset < caught.index)
      const sentence = `“${words}”给出了表外的经常性任务：到期企业要再次认定，否则总数会减少；请按到期日列出名单并落实责任人。`
      const above = table ? [{ offset: table.offset, text: table.title }] : []
      return { sentence, places: [{ offset: caught.index, text: words }, ...above] }
    }),
}
