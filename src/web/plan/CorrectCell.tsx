import { Form, InputNumber, Select } from 'antd'
import type { CellChange } from '#domain/plan/correction.ts'
import type { TableCell } from '#domain/plan/tableCells.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { stay } from '#web/frame/stay.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { id: string; cell: TableCell; onClose: () => void }

/** What a cell of a table says, where the machine has misread it. */
export function CorrectCell({ id, cell: { anchor, kind, holds }, onClose }: Props) {
  const correct = useWrite('correctPlan')
  const onFinish = (change: CellChange) =>
    void correct.mutateAsync({ id, correction: { kind: 'cell', anchor, change } }).then(onClose, stay)
  return (
    <FormDialog<CellChange>
      title={`更正：${anchor}`}
      act="更正这一格"
      write={correct}
      initialValues={holds ?? {}}
      onFinish={onFinish}
      onClose={onClose}
    >
      {fields[kind]}
    </FormDialog>
  )
}

const fields = {
  value: (
    <Form.Item name="value" label="数值" rules={[{ required: true, message: '请填写数值' }]}>
      <InputNumber />
    </Form.Item>
  ),
  deadline: (
    <Form.Item name="deadline" label="完成时限（年）">
      <InputNumber min={1990} max={2100} />
    </Form.Item>
  ),
  units: (
    <Form.Item name="units" label="单位">
      <UnitNames />
    </Form.Item>
  ),
} as const satisfies Record<TableCell['kind'], unknown>

type Choosing = { id?: string; value?: string[]; onChange?: (names: string[]) => void }

/** Names of units, the district's own to choose from. */
function UnitNames(choosing: Choosing) {
  const { rows } = useRead('listUnits', {})
  return <Select mode="tags" options={rows.map(({ name }) => ({ value: name, label: name }))} {...choosing} />
}
