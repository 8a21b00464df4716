import { App, Form } from 'antd'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { EnterpriseSelect } from '#web/registry/EnterpriseSelect.tsx'

type Props = { id: string; row: MergedRow; onClose: () => void }

/** Takes an added row into the books, as a new enterprise or as one that is known. */
export function AcceptAdded({ id, row: { part, creditCode, name }, onClose }: Props) {
  const accept = useWrite('acceptAdded')
  const { message } = App.useApp()
  const onSuccess = ({ batch }: { batch: string | null }) => {
    void message.success(batch ? `「${name}」已登记入库，要撤销请到「数据导入导出」` : `「${name}」已并入企业库的企业`)
    onClose()
  }
  return (
    <FormDialog<{ enterprise?: string }>
      title={`接受「${name}」`}
      act="接受这家企业"
      write={accept}
      onFinish={({ enterprise }) =>
        accept.mutate({ id, part, creditCode, ...(enterprise ? { enterprise } : {}) }, { onSuccess })
      }
      onClose={onClose}
    >
      <p className="quiet">
        企业库有 {creditCode} 的，并入那一家；没有的，按单位填的名称、乡镇街道、园区登记为新企业，成一个可撤销的批次。
      </p>
      <Form.Item
        name="enterprise"
        label="是已有的另一家时，并入"
        extra="代码写错或换了代码的，在这里选；不选按上面的办"
      >
        <EnterpriseSelect />
      </Form.Item>
    </FormDialog>
  )
}
