import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import type { Shown } from './collectionSearch.ts'

/** What can be picked out of the merged table. */
export const shownLook = {
  all: { name: '全部', holds: () => true },
  twice: { name: '两个单位都报', holds: (it) => it.alsoFrom.length > 0 },
  added: { name: '单位新增', holds: (it) => it.state === 'added' },
  changed: { name: '锁定内容被改', holds: (it) => it.differences.length > 0 },
  returned: { name: '退回', holds: (it) => it.state === 'returned' },
} as const satisfies Record<Shown, { name: string; holds: (row: MergedRow) => boolean }>
