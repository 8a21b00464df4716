import { App, Form, Input, InputNumber, Radio } from 'antd'
import type { Judgeable } from '#domain/eligibility/judgements/judgeable.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import { Day } from '#values/day.ts'

type Props = {
  asked: { enterprise: string; scheme: string; mode: string }
  of: Judgeable
  onClose: () => void
}
type Given = { holds?: boolean; points?: number; judge: string; judgedOn: string; reason: string }

/** Enters what an expert said: a yes or no of a clause, or the points of an item. */
export function RecordJudgement({ asked, of: { id, title, by, points }, onClose }: Props) {
  const { today } = useSession()
  const { message } = App.useApp()
  const record = useWrite('recordJudgement')
  const onSuccess = () => {
    void message.success('已登记专家意见')
    onClose()
  }
  const onFinish = ({ judgedOn, ...given }: Given) =>
    record.mutate({ ...asked, clause: id, ...given, judgedOn: Day.parse(judgedOn) }, { onSuccess })
  return (
    <FormDialog<Given>
      title="登记专家意见"
      act="登记意见"
      write={record}
      initialValues={{ judgedOn: today }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <p>{title}</p>
      {by && <p className="quiet">{by}</p>}
      {points ? <PointsField low={points[0] / 100} high={points[1] / 100} /> : holdsField}
      {saidFields}
    </FormDialog>
  )
}

function PointsField({ low, high }: { low: number; high: number }) {
  return (
    <Form.Item
      name="points"
      label={`分数（${low}～${high}）`}
      extra="范围按现有资料算出；资料补齐以后可能变化"
      rules={[{ required: true, message: '请填写分数' }]}
    >
      <InputNumber min={low} max={high} precision={2} />
    </Form.Item>
  )
}

const holdsField = (
  <Form.Item name="holds" label="结论" rules={[{ required: true, message: '请选择是否符合' }]}>
    <Radio.Group
      options={[
        { value: true, label: '符合' },
        { value: false, label: '不符合' },
      ]}
    />
  </Form.Item>
)

const saidFields = (
  <>
    <Form.Item name="judge" label="由谁判断" rules={[{ required: true, min: 2, message: '请写明专家或专家组' }]}>
      <Input maxLength={60} placeholder="如 技术专家组" />
    </Form.Item>
    <Form.Item name="judgedOn" label="意见日期" rules={[{ required: true, message: '请填写意见日期' }]}>
      <DayField label="意见日期" />
    </Form.Item>
    <Form.Item name="reason" label="理由" rules={[{ required: true, min: 2, message: '请写明理由' }]}>
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  </>
)
