import type { Doubt } from '#domain/plan/doubt.ts'

/** The kinds of doubt in the order in which they are shown, each with its heading. */
export const doubtGroups = {
  document: '文件本身',
  adrift: '没有用上的更正',
  placeholder: '没有指明的单位',
  task: '任务的单位',
  goal: '没有年份的目标',
  unit: '单位名录',
  contradiction: '数字与写法',
  correction: '更正',
} as const satisfies Record<Doubt['kind'], string>
