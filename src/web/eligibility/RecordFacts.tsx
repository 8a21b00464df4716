import { Alert, App, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { truthClassNames } from '#web/registry/truthClassNames.ts'
import type { AskedFact } from './askedFacts.ts'
import { FactFields } from './FactFields.tsx'
import { useFactsRecorded } from './useFactsRecorded.tsx'
import { typedOf, withTyped, type Typed } from './typedFacts.ts'

type Props = {
  enterprise: string
  asked: readonly AskedFact[]
  file: object
  names: Names
  onClose: () => void
}
type Given = { source: string; truthClass: 'claimed' }

/** Enters the figures a scheme reads, with their source; only what was changed becomes a new row. */
export function RecordFacts({ enterprise, asked, file, names, onClose }: Props) {
  const [typed, setTyped] = useState<Typed>({})
  const record = useWrite('recordFacts')
  const { message } = App.useApp()
  const tell = useFactsRecorded()
  const recorded = typedOf(file as Parameters<typeof typedOf>[0], asked)
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null))
  const onFinish = (given: Given) => {
    if (Object.keys(filled).length === 0) return void message.warning('还没有填写或改动任何数据')
    const facts = withTyped(FactsFile.parse({}), filled, asked)
    record.mutate(
      { enterprise, facts, ...given },
      {
        onSuccess: (answer) => {
          tell(answer)
          if (answer.recorded > 0) onClose()
        },
      },
    )
  }
  return (
    <FormDialog<Given>
      title="登记数据"
      act="登记数据"
      write={record}
      initialValues={{ truthClass: 'claimed' }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <FactFields
        asked={asked}
        typed={{ ...recorded, ...typed }}
        names={names}
        onType={(key, value) => setTyped((it) => ({ ...it, [key]: value }))}
      />
      <Emptied fields={asked.filter(({ key }) => typed[key] === null && recorded[key] !== null)} names={names} />
      {sourceFields}
    </FormDialog>
  )
}

/** What was recorded is taken back as it came in, by its batch; an empty field says nothing. */
function Emptied({ fields, names }: { fields: readonly AskedFact[]; names: Names }) {
  if (fields.length === 0) return null
  const emptied = fields.map(({ text, year }) => `「${factNamed({ fact: text.id, year }, names)}」`).join('')
  return (
    <Alert
      type="warning"
      className="refused"
      showIcon
      role="status"
      title={`${emptied}已有登记，清空不会撤回。登错的请改填正确的数，或在“数据导入导出”撤销登记它的那一批。`}
    />
  )
}

const sourceFields = (
  <>
    <Form.Item
      name="source"
      label="数据来源"
      rules={[{ required: true, min: 2, message: '请写明来源，如“2025 年度企业所得税纳税申报表”' }]}
    >
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="truthClass" label="可信程度">
      <Select options={Object.entries(truthClassNames).map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  </>
)
