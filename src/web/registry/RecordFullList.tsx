import { useMutation } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { titles, type Title } from '#domain/registry/title.ts'
import { call } from '#web/frame/call.ts'
import { DayField } from '#web/frame/DayField.tsx'
import type { Failure } from '#web/frame/failure.ts'
import { FileField } from '#web/frame/FileField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'

type Given = { title: Title; onDay: string; sender: string; file: File }

/** Hands a full list in; comparing it is a job, whose id is told. */
export function RecordFullList({ onAsked, onClose }: { onAsked: (job: string) => void; onClose: () => void }) {
  const record = useMutation<unknown, Failure, Given>({
    mutationFn: (given) => call('recordFullList', given as never),
    onSuccess: (answer) => onAsked((answer as { job: string }).job),
  })
  return (
    <FormDialog<Given>
      title="登记全量名单"
      act="登记并比对"
      write={record}
      initialValues={{ title: 'high-tech-enterprise' }}
      onFinish={(given) => record.mutate(given)}
      onClose={onClose}
    >
      <p className="quiet">
        名单应是某一天的全部企业，列与导入模板相同。登记只比对、不改数，可整份撤销。严禁上传涉密文件；身份证号请先删去。
      </p>
      <Form.Item name="title" label="称号" rules={[{ required: true, message: '请选择称号' }]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="onDay" label="名单截至" rules={[{ required: true, message: '请填写名单截至哪一天' }]}>
        <DayField label="名单截至" />
      </Form.Item>
      <Form.Item
        name="sender"
        label="报送单位"
        rules={[{ required: true, min: 2, message: '请写明由哪个单位报来，如“市科技局”' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="file" label="名单文件（.xlsx、.xls、.csv）" rules={[{ required: true, message: '请选择文件' }]}>
        <FileField accept=".xlsx,.xls,.csv" />
      </Form.Item>
    </FormDialog>
  )
}

const options = Object.entries(titles).map(([value, { name }]) => ({ value, label: name }))
