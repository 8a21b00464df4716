import { App, Form, Input, Select } from 'antd'
import { useState } from 'react'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { truthClassNames } from '#web/registry/truthClassNames.ts'
import type { AskedFact } from './askedFacts.ts'
import { FactFields } from './FactFields.tsx'
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
  const { message, modal } = App.useApp()
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null))
  const onFinish = (given: Given) => {
    if (Object.keys(filled).length === 0) return void message.warning('还没有填写或改动任何数据')
    const facts = withTyped(FactsFile.parse({}), filled, asked)
    record.mutate(
      { enterprise, facts, ...given },
      {
        onSuccess: ({ recorded, problems }) => {
          void message.success(`已登记 ${recorded} 项；登错了可在“数据导入导出”撤销这一批`)
          if (problems.length > 0) modal.warning({ title: '有几项没有登记', content: sentencesOf(problems) })
          onClose()
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
        typed={{ ...typedOf(file as Parameters<typeof typedOf>[0], asked), ...typed }}
        names={names}
        onType={(key, value) => setTyped((it) => ({ ...it, [key]: value }))}
      />
      {sourceFields}
    </FormDialog>
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

function sentencesOf(problems: readonly { fact: string; sentence: string }[]) {
  return problems.map(({ fact, sentence }) => <p key={fact}>{sentence}</p>)
}
