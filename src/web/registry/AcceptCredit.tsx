import { App, Form, Input, Select } from 'antd'
import { titles } from '#domain/registry/title.ts'
import { useUnitOptions } from '#web/access/useUnitOptions.ts'
import type { Row } from '#web/frame/contract.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Ruling = { unit: string; reason: string }

export function AcceptCredit({ inflow, onClose }: { inflow: Row<'listUnclaimed'>; onClose: () => void }) {
  const accept = useWrite('acceptCredit')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success(`「${inflow.name}」的归属已认定，任务分解表随之更新`)
    onClose()
  }
  return (
    <FormDialog<Ruling>
      title={`认定「${inflow.name}」${titles[inflow.title].name}的归属`}
      act="认定归属"
      write={accept}
      onFinish={(ruling) => accept.mutate({ event: inflow.event, ...ruling }, { onSuccess })}
      onClose={onClose}
    >
      <Form.Item name="unit" label="计入单位" rules={[{ required: true, message: '请选择单位' }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={useUnitOptions()} />
      </Form.Item>
      <Form.Item
        name="reason"
        label="理由"
        rules={[{ required: true, min: 2, message: '请写明理由，如“企业注册地在园区”' }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}
