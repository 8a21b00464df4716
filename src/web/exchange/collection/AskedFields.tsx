import { Button, Form } from 'antd'
import { AskedField } from './AskedField.tsx'
import './collection.css'

/** The empty columns that units fill in. */
export function AskedFields() {
  return (
    <Form.List name="asked">
      {(fields, { add, remove }) => (
        <fieldset className="asked">
          <legend>请单位填写的列</legend>
          {fields.map(({ key, name }) => (
            <AskedField key={key} at={name} onRemove={fields.length > 1 ? () => remove(name) : undefined} />
          ))}
          <Button onClick={() => add({ kind: 'text', required: false })}>增加一列</Button>
        </fieldset>
      )}
    </Form.List>
  )
}
