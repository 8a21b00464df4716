import { placeholdersIn } from '../units/placeholdersIn.ts'
import type { LintRule } from './lintRule.ts'

/** 区级有关行业主管部门 names nobody: without real names nobody answers. */
export const placeholders: LintRule = {
  id: 'placeholder-unit',
  severity: 'warning',
  find: ({ tasks }) =>
    placeholdersIn(tasks).map(({ name, tasks: uses }) => ({
      sentence: `“${name}”没有指明是哪些单位，涉及${uses.length}项任务；请由牵头单位列出具体单位和起始日期。`,
      places: uses
        .flatMap((at) => tasks[at] ?? [])
        .map(({ offset, number, title }) => ({ offset, text: number + (title ?? '') })),
    })),
}
