import { Checkbox, Form } from 'antd'
import { KnownColumn, knownColumns } from '#domain/exchange/collection/knownColumn.ts'

/** The columns that are filled in and locked. */
export function KnownFields() {
  return (
    <Form.Item name="known" label="填好并锁定的列" extra="统一社会信用代码和企业名称总在其中">
      <Checkbox.Group options={chosen} />
    </Form.Item>
  )
}

const chosen = KnownColumn.options
  .filter((it) => it !== 'creditCode' && it !== 'name')
  .map((value) => ({ value, label: knownColumns[value].header }))
