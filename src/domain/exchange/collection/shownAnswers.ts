import { z } from 'zod'
import type { MergedRow } from './mergeAnswers.ts'

export const ShownAnswers = z.enum(['all', 'twice', 'added', 'changed', 'returned'])
/** What can be picked out of the merged table. */
export type ShownAnswers = z.infer<typeof ShownAnswers>

export const shownAnswers = {
  all: { name: '全部', holds: () => true },
  twice: { name: '两个单位都报', holds: (it) => it.alsoFrom.length > 0 },
  added: { name: '单位新增', holds: (it) => it.state === 'added' },
  changed: { name: '锁定内容被改', holds: (it) => it.differences.length > 0 },
  returned: { name: '退回', holds: (it) => it.state === 'returned' },
} as const satisfies Record<ShownAnswers, { name: string; holds: (row: MergedRow) => boolean }>
