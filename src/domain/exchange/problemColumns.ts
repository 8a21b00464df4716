import type { Column } from '#values/column.ts'

type Problem = { sheet: string; row: number; column: string; sentence: string }

/** The columns of the problems of an import, each with its place in the file. */
export const problemColumns: readonly Column<Problem>[] = [
  { key: 'sheet', header: '工作表', kind: 'text', width: 20, value: (it) => it.sheet },
  { key: 'row', header: '行', kind: 'count', width: 8, value: (it) => it.row },
  { key: 'column', header: '列', kind: 'text', width: 20, value: ({ column }) => column || '整行' },
  { key: 'sentence', header: '问题', kind: 'text', width: 80, value: (it) => it.sentence },
]
