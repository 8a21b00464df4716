import { Button, Modal } from 'antd'

type Props = { login: string; password: string; then: string; onClose: () => void }

/** Shown once: the server keeps only its hash. Selected by one click, since a page without TLS may not copy. */
export function InitialPassword({ login, password, then, onClose }: Props) {
  return (
    <Modal
      open
      title={`「${login}」的初始密码`}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          我已抄下
        </Button>
      }
    >
      <p>
        <code className="secret">{password}</code>
      </p>
      <p>只显示这一次，请当面或用安全的方式交给本人；首次登录时须修改。{then}</p>
    </Modal>
  )
}
