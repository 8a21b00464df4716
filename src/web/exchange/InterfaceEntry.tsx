import { FieldTable } from './FieldTable.tsx'
import { fieldsOf } from './fieldsOf.ts'
import type { Interface } from '#web/frame/interfaces.ts'

export function InterfaceEntry({ path, entry }: { path: string; entry: Interface }) {
  const { summary, description, requestBody, responses } = entry
  return (
    <details className="interface">
      <summary>
        <h2>{summary}</h2>
        <code>{path}</code>
        <span className="quiet">{description}</span>
      </summary>
      <h3>输入</h3>
      <FieldTable fields={requestBody ? fieldsOf(requestBody.content['application/json'].schema) : []} />
      <h3>输出</h3>
      <FieldTable fields={fieldsOf(responses[200].content['application/json'].schema)} />
    </details>
  )
}
