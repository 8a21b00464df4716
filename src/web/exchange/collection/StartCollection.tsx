import { useNavigate } from '@tanstack/react-router'
import { App, Form, Input } from 'antd'
import type { CollectionInput } from '#domain/exchange/collection/collection.ts'
import type { CreditCode } from '#values/creditCode.ts'
import { plainText } from '#values/plainText.ts'
import type { Title } from '#domain/registry/title.ts'
import { DayField } from '#web/frame/DayField.tsx'
import type { Input as Asked } from '#web/frame/contract.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { AskedFields } from './AskedFields.tsx'
import { KnownFields } from './KnownFields.tsx'
import { WhichFields } from './WhichFields.tsx'

type Values = CollectionInput & { holding?: Title; town?: string; codes?: string }

/** What is asked, of whom, until when. When it is started, the page of the collection opens. */
export function StartCollection({ onClose }: { onClose: () => void }) {
  const start = useWrite('startCollection')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const onFinish = (values: Values) =>
    start.mutate(askedOf(values), {
      onSuccess({ id, parts, rows, left }) {
        void message.success(
          `已拆成 ${parts} 份、${rows} 行${left.length > 0 ? `；${left.length} 家没有包联单位、计入单位或乡镇街道，未下发` : ''}`,
          left.length > 0 ? 8 : 3,
        )
        void navigate({ to: '/collections/$id', params: { id } })
      },
    })
  return (
    <FormDialog<Values>
      title="发起收集"
      act="拆表并发起"
      write={start}
      initialValues={initial}
      onFinish={onFinish}
      onClose={onClose}
    >
      <Form.Item name="title" label="标题" rules={[{ required: true, min: 2, max: 80, message: '请写明标题' }]}>
        <Input placeholder="如：2025 年研发投入摸排" />
      </Form.Item>
      <Form.Item name="dueOn" label="截止日期" rules={[{ required: true, message: '请选择截止日期' }]}>
        <DayField />
      </Form.Item>
      <WhichFields />
      <KnownFields />
      <AskedFields />
      <Form.Item name="instructions" label="填报说明" extra="印在每份表的「填报说明」里，也放进压缩包">
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDialog>
  )
}

const initial = {
  splitBy: 'unit',
  known: ['town', 'titles', 'certificateNumber'],
  instructions: '',
  asked: [{ kind: 'text', required: false }],
}

function askedOf({ holding, town, codes, ...collection }: Values): Asked<'startCollection'> {
  const creditCodes = plainText(codes ?? '')
    .toUpperCase()
    .split(/[\s,、;]+/)
    .filter(Boolean) as CreditCode[]
  return {
    collection,
    enterprises: {
      ...(holding ? { title: holding } : {}),
      ...(town ? { town } : {}),
      ...(creditCodes.length > 0 ? { creditCodes } : {}),
    },
  }
}
