import { App, Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import type { EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import type { Day } from '#values/day.ts'
import { useUnitOptions } from '#web/access/useUnitOptions.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = {
  /** Whom it is about, in words: 筛选出的 12 家企业. */
  whom: string
  filter: EnterpriseFilter
}

/** Hands over whom the filter shows; only for who may, and not for nobody. */
export function AssignEnterprises(props: Props) {
  const { may } = useSession()
  const [asked, ask] = useState(false)
  if (!may('assignEnterprises')) return null
  return (
    <>
      <Button onClick={() => ask(true)}>指定包联单位</Button>
      {asked && <Dialog {...props} onClose={() => ask(false)} />}
    </>
  )
}

type Care = { unit: string; officer?: string; fromDay: Day }

const NOBODY = ''

function Dialog({ whom, filter, onClose }: Props & { onClose: () => void }) {
  const { today } = useSession()
  const assign = useWrite('assignEnterprises')
  const { message } = App.useApp()
  const onFinish = ({ unit, officer = '', fromDay }: Care) =>
    assign.mutate(
      { filter, unit: unit === NOBODY ? null : unit, officer, fromDay },
      {
        onSuccess: ({ assigned, unchanged }) => {
          void message.success(`已指定 ${assigned} 家${unchanged > 0 ? `，另有 ${unchanged} 家本来就是` : ''}`)
          onClose()
        },
      },
    )
  return (
    <FormDialog<Care>
      title="指定包联单位"
      act="指定包联单位"
      write={assign}
      initialValues={{ fromDay: today }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <p className="quiet">{whom}从所选日期起由新的单位联系服务；以前的记录保留在一企一档。</p>
      <Form.Item name="unit" label="包联单位" rules={[{ required: true, message: '请选择单位' }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={[...useUnitOptions(), { value: NOBODY, label: '不再包联' }]}
        />
      </Form.Item>
      <Form.Item name="officer" label="服务专员" extra="单位里联系这些企业的人；还没有定的留空">
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="fromDay" label="自" rules={[{ required: true, message: '请选择日期' }]}>
        <DayField label="自" />
      </Form.Item>
    </FormDialog>
  )
}
