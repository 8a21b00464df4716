import { useNavigate } from '@tanstack/react-router'
import { Form, Input } from 'antd'
import { FileField } from '#web/frame/FileField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Given = { file?: File; text?: string }

/** A new version from a file or from pasted text; it is a draft until the lead adopts it. */
export function DraftPlan({ onClose }: { onClose: () => void }) {
  const draft = useWrite('draftPlan')
  const navigate = useNavigate()
  const onFinish = ({ file, text }: Given) =>
    draft.mutate(file ? { file } : { text }, {
      onSuccess({ id }) {
        onClose()
        void navigate({ to: '/plan', search: { id } })
      },
    })
  return (
    <FormDialog<Given> title="上传方案" act="上传为草稿" write={draft} onFinish={onFinish} onClose={onClose}>
      <p className="quiet">严禁上传涉密文件。上传后先编译、校核，成为草稿，不影响正在执行的版本。</p>
      <Form.Item name="file" label="方案文件（.docx、.doc、.txt 或有文字的 PDF）">
        <FileField accept=".docx,.doc,.txt,.pdf" />
      </Form.Item>
      <Form.Item name="text" label="或者粘贴全文">
        <Input.TextArea rows={8} />
      </Form.Item>
    </FormDialog>
  )
}
