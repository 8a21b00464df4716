import { Form, Input, Select } from 'antd'
import { unitKindNames } from '#domain/access/unitColumns.ts'
import type { Row } from '#web/frame/contract.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { useRead } from '#web/frame/useRead.ts'

/** The fields of a unit; the slug of a known one stays as it is. */
export function UnitFields({ unit }: { unit: Row<'listUnits'> | undefined }) {
  const { rows: units } = useRead('listUnits', {})
  return (
    <>
      <Form.Item name="name" label="单位名称" rules={[{ required: true, min: 2, message: '请填写单位名称' }]}>
        <Input />
      </Form.Item>
      <Form.Item
        name="slug"
        label="代号"
        extra="小写英文和横线，登记后不再改动"
        rules={[{ pattern: /^[a-z0-9-]{2,40}$/, required: true, message: '代号用小写英文和横线' }]}
      >
        <Input disabled={unit !== undefined} />
      </Form.Item>
      <Form.Item name="kind" label="类别">
        <Select options={kinds} />
      </Form.Item>
      <Form.Item name="validFrom" label="设立（起用）日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DayField />
      </Form.Item>
      <Form.Item name="validTo" label="截止日期" extra="仍在运行的单位留空">
        <DayField />
      </Form.Item>
      <Form.Item name="successor" label="承接单位">
        <Select
          allowClear={{ clearIcon: '×' }}
          showSearch={{ optionFilterProp: 'label' }}
          options={units
            .filter(({ slug }) => slug !== unit?.slug)
            .map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      </Form.Item>
    </>
  )
}

const kinds = Object.entries(unitKindNames).map(([value, label]) => ({ value, label }))
