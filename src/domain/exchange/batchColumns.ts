import type { Column } from '#values/column.ts'
import { shanghaiText, type Moment } from '#values/moment.ts'
import { batchKind } from './batchKinds.ts'
import { batchStates } from './batchStates.ts'
import type { BatchState } from './batchState.ts'

type Batch = {
  template: string
  fileName: string
  fileSha256: string
  person: string
  senderName: string
  importedAt: Moment
  accepted: number
  toLookAt: number
  returned: number
  unchanged: number
  state: BatchState
  undoneAt: Moment | null
  undoneBy: string | null
}

/** The columns of the list of imports. */
export const batchColumns: Column<Batch>[] = [
  { key: 'importedAt', header: '时间', kind: 'text', width: 22, value: (it) => shanghaiText(it.importedAt) },
  { key: 'template', header: '种类', kind: 'text', width: 22, value: (it) => batchKind(it.template) },
  { key: 'sender', header: '报送单位', kind: 'text', width: 18, value: (it) => it.senderName || null },
  { key: 'fileName', header: '文件', kind: 'text', width: 36, value: (it) => it.fileName },
  { key: 'fileSha256', header: '文件校验值（SHA-256）', kind: 'text', width: 66, value: (it) => it.fileSha256 },
  { key: 'person', header: '经办', kind: 'text', width: 14, value: (it) => it.person },
  { key: 'state', header: '状态', kind: 'text', width: 12, value: (it) => batchStates[it.state] },
  { key: 'accepted', header: '导入', kind: 'count', unit: '行', width: 12, value: (it) => it.accepted },
  { key: 'unchanged', header: '其中相同', kind: 'count', unit: '行', width: 16, value: (it) => it.unchanged },
  { key: 'toLookAt', header: '待核对', kind: 'count', unit: '行', width: 12, value: (it) => it.toLookAt },
  { key: 'returned', header: '退回', kind: 'count', unit: '行', width: 12, value: (it) => it.returned },
  { key: 'undone', header: '撤销', kind: 'text', width: 30, value: undoneText },
]

function undoneText({ undoneAt, undoneBy }: Batch): string | null {
  return undoneAt && `${shanghaiText(undoneAt)} ${undoneBy ?? ''}`
}
