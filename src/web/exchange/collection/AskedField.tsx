import { Button, Checkbox, Form, Input, Select } from 'antd'
import { askedKindNames } from '#domain/exchange/collection/collection.ts'

/** One asked column: its heading, what may be filled in, and whether it must be. */
export function AskedField({ at, onRemove }: { at: number; onRemove: (() => void) | undefined }) {
  const kind: unknown = Form.useWatch(['asked', at, 'kind'])
  return (
    <div className="asked-field">
      <Form.Item name={[at, 'header']} rules={[{ required: true, message: '请写明列名' }]}>
        <Input aria-label={`第 ${at + 1} 列列名`} placeholder="列名，如 研发投入" maxLength={40} />
      </Form.Item>
      <Form.Item name={[at, 'kind']}>
        <Select aria-label={`第 ${at + 1} 列种类`} options={kinds} />
      </Form.Item>
      <Form.Item name={[at, 'required']} valuePropName="checked">
        <Checkbox>必填</Checkbox>
      </Form.Item>
      {onRemove && (
        <Button type="link" onClick={onRemove}>
          去掉
        </Button>
      )}
      {kind === 'choice' && (
        <Form.Item
          className="asked-choices"
          name={[at, 'choices']}
          rules={[{ required: true, type: 'array', min: 2, message: '至少两个选项' }]}
        >
          <Select
            mode="tags"
            aria-label={`第 ${at + 1} 列选项`}
            placeholder="选项，输入后按回车"
            tokenSeparators={['、', '，', ',']}
            open={false}
            suffixIcon={null}
          />
        </Form.Item>
      )}
    </div>
  )
}

const kinds = Object.entries(askedKindNames).map(([value, label]) => ({ value, label }))
