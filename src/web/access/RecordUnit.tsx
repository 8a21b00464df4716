import { App } from 'antd'
import type { Input as Asked, Row } from '#web/frame/contract.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { UnitFields } from './UnitFields.tsx'

/** A new unit, or a change to one that is known. */
export function RecordUnit({ unit, onClose }: { unit: Row<'listUnits'> | undefined; onClose: () => void }) {
  const record = useWrite('recordUnit')
  const { message } = App.useApp()
  const onFinish = (given: Asked<'recordUnit'>) =>
    record.mutate(given, {
      onSuccess() {
        void message.success(`已登记「${given.name}」`)
        onClose()
      },
    })
  return (
    <FormDialog<Asked<'recordUnit'>>
      title={unit ? `变更「${unit.name}」` : '登记单位'}
      act={unit ? '保存变更' : '登记单位'}
      write={record}
      initialValues={unit ?? { kind: 'department', validTo: null, successor: null }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <UnitFields unit={unit} />
    </FormDialog>
  )
}
