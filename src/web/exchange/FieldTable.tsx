import type { Field } from './fieldsOf.ts'

export function FieldTable({ fields }: { fields: Field[] }) {
  if (fields.length === 0) return <p className="quiet">没有字段。</p>
  return (
    <table className="fields">
      <thead>
        <tr>
          <th>字段</th>
          <th>类型</th>
          <th>必填</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, required }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{type}</td>
            <td>{required ? '是' : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
