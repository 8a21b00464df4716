import { Form, Input, Radio, Select } from 'antd'
import { titles } from '#domain/registry/title.ts'
import { useTownNames } from '#web/registry/useTownNames.ts'

/** Which enterprises are asked about, and among whom they are divided. */
export function WhichFields() {
  const { towns } = useTownNames()
  return (
    <>
      <Form.Item name="splitBy" label="拆分">
        <Radio.Group
          options={[
            { value: 'unit', label: '按责任单位' },
            { value: 'town', label: '按乡镇街道' },
          ]}
        />
      </Form.Item>
      <Form.Item name="holding" label="企业：今天持有" extra="不选为企业库中全部企业">
        <Select allowClear={{ clearIcon: '×' }} options={holdings} placeholder="全部企业" />
      </Form.Item>
      <Form.Item name="town" label="企业：所在乡镇街道">
        <Select
          allowClear={{ clearIcon: '×' }}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="全区"
          options={towns.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="codes" label="企业：只要这几家" extra="每行一个统一社会信用代码；留空为以上条件的全部">
        <Input.TextArea rows={2} />
      </Form.Item>
    </>
  )
}

const holdings = Object.entries(titles).map(([value, { name }]) => ({ value, label: name }))
