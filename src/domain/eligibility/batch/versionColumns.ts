import type { Column } from '#values/column.ts'
import { verdictNames } from '../sentences/verdictSentence.ts'
import type { VersionChange } from './versionChange.ts'

export const turnNames = { gains: '有利', loses: '不利', other: '其他变化' } as const satisfies Record<
  VersionChange['turn'],
  string
>

/** The columns of 两版影响. */
export const versionColumns: readonly Column<VersionChange>[] = [
  { key: 'name', header: '企业名称', kind: 'text', width: 36, value: ({ name }) => name ?? '（未登记名称）' },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
  { key: 'town', header: '乡镇街道', kind: 'text', width: 16, value: ({ town }, names) => town && names.town(town) },
  { key: 'turn', header: '影响', kind: 'text', width: 10, value: ({ turn }) => turnNames[turn] },
  { key: 'before', header: '前一版结论', kind: 'text', width: 14, value: ({ before }) => verdictNames[before] },
  { key: 'after', header: '后一版结论', kind: 'text', width: 14, value: ({ after }) => verdictNames[after] },
  { key: 'failingBefore', header: '前一版未达', kind: 'text', width: 30, value: (it) => it.failingBefore.join('、') },
  { key: 'failingAfter', header: '后一版未达', kind: 'text', width: 30, value: (it) => it.failingAfter.join('、') },
]
