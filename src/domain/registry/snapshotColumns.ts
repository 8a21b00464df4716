import type { Column } from '#values/column.ts'
import { shanghaiText } from '#values/moment.ts'
import type { Snapshot } from './snapshot.ts'
import { titles } from './title.ts'

type Listed = Snapshot & { rows: number; fileName: string; absences: number; open: number }

/** The columns of 全量名单: one row a list, with what is still to be found out of it. */
export const snapshotColumns = [
  { key: 'onDay', header: '截至', kind: 'day', width: 14, value: (it) => it.onDay },
  { key: 'title', header: '称号', kind: 'text', width: 18, value: ({ title }) => titles[title].name },
  { key: 'sender', header: '报送单位', kind: 'text', width: 24, value: (it) => it.sender },
  { key: 'rows', header: '企业', kind: 'count', unit: '家', width: 12, value: (it) => it.rows },
  { key: 'open', header: '待核实', kind: 'count', unit: '家', width: 14, value: (it) => it.open },
  { key: 'absences', header: '曾列待核实', kind: 'count', unit: '家', width: 18, value: (it) => it.absences },
  { key: 'fileName', header: '文件', kind: 'text', width: 36, value: (it) => it.fileName },
  { key: 'knownFrom', header: '登记时间', kind: 'text', width: 22, value: (it) => shanghaiText(it.knownFrom) },
  { key: 'state', header: '状态', kind: 'text', width: 10, value: stateText },
] as const satisfies readonly Column<Listed>[]

function stateText({ withdrawnFrom }: Listed): string {
  return withdrawnFrom === null ? '有效' : '已撤销'
}
