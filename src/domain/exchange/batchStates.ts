import type { BatchState } from './batchState.ts'

/** What became of a list, as people read it. */
export const batchStates = {
  entered: '已导入',
  same: '相同',
  nothing: '没有导入',
  undone: '已撤销',
} as const satisfies Record<BatchState, string>
