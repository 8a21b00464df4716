import { App, Checkbox, Form, Input } from 'antd'
import type { Row } from '#web/frame/contract.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

type Props = { view: Row<'listViews'> | undefined; search: EnterprisesSearch; onClose: () => void }

/** Keeps the present filter, order and columns under a name. */
export function SaveView({ view, search, onClose }: Props) {
  const { account } = useSession()
  const save = useWrite('saveView')
  const { message } = App.useApp()
  const kept = Object.fromEntries(Object.entries(search).flatMap(([key, it]) => (it === undefined ? [] : [[key, it]])))
  const onFinish = ({ name, shared = false }: { name: string; shared?: boolean }) =>
    save.mutate(
      { ...(view ? { view: view.view } : {}), name, shared, search: kept },
      {
        onSuccess: () => {
          void message.success(`视图「${name}」已保存`)
          onClose()
        },
      },
    )
  return (
    <FormDialog
      title={view ? `更名或更新「${view.name}」` : '保存视图'}
      act="保存视图"
      write={save}
      initialValues={{ name: view?.name, shared: view?.shared ?? false }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <p className="quiet">保存当前的条件、排序和列；名单本身随数据更新。</p>
      <Form.Item name="name" label="视图名称" rules={[{ required: true, max: 40, message: '请给视图起个名称' }]}>
        <Input maxLength={40} />
      </Form.Item>
      {account?.role === 'lead' && (
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>共享给全区使用</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  )
}
