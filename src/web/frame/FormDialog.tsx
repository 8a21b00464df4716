import { Form, Modal } from 'antd'
import { useId, type ReactNode } from 'react'
import type { Failure } from './failure.ts'
import { Refused } from './Refused.tsx'
import { useReturnFocus } from './useReturnFocus.ts'

type Props<Values> = {
  title: string
  /** The words on the button: a verb with its object. */
  act: string
  write: { error: Failure | null; isPending: boolean }
  initialValues?: object
  onFinish: (values: Values) => void
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog; a refusal stands above its fields, and what was typed stays. */
export function FormDialog<Values>({ title, act, write, initialValues, onFinish, onClose, children }: Props<Values>) {
  useReturnFocus()
  const id = useId()
  return (
    <Modal
      open
      title={title}
      okText={act}
      // A press beside the form would throw away what was typed.
      mask={{ closable: false }}
      onCancel={onClose}
      okButtonProps={{ form: id, htmlType: 'submit', loading: write.isPending }}
    >
      <Form id={id} layout="vertical" requiredMark={false} initialValues={initialValues ?? {}} onFinish={onFinish}>
        <Refused failure={write.error} />
        {children}
      </Form>
    </Modal>
  )
}
