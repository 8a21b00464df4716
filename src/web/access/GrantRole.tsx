import { App, Form, Select } from 'antd'
import { roleNames, type Role } from '#domain/access/role.ts'
import type { Row } from '#web/frame/contract.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useWrite } from '#web/frame/useWrite.ts'

type Grant = { role?: Role; units: string[] }

export function GrantRole({ account, onClose }: { account: Row<'listAccounts'>; onClose: () => void }) {
  const { rows: units } = useRead('listUnits', {})
  const grant = useWrite('grantRole')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success(`已为「${account.name}」授权，本人重新登录后生效`)
    onClose()
  }
  return (
    <FormDialog<Grant>
      title={`为「${account.name}」授权`}
      act="授予角色和单位"
      write={grant}
      initialValues={{ role: account.role ?? undefined, units: account.units }}
      onFinish={({ role = null, units: granted }) =>
        grant.mutate({ account: account.id, role, units: granted, version: account.version }, { onSuccess })
      }
      onClose={onClose}
    >
      <Form.Item name="role" label="角色" extra="清空即收回全部权限">
        <Select allowClear options={roles} />
      </Form.Item>
      <Form.Item name="units" label="单位" extra="责任单位人员只看得到这些单位的企业和目标">
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      </Form.Item>
    </FormDialog>
  )
}

const roles = Object.entries(roleNames).map(([value, label]) => ({ value, label }))
