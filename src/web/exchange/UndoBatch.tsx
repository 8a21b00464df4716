import { App, Button, Popconfirm } from 'antd'
import type { Row } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useAct } from '#web/frame/useAct.ts'

/** Takes a whole batch back; what it entered stays readable as it was. */
export function UndoBatch({ batch }: { batch: Row<'listBatches'> }) {
  const undo = useAct('undoBatch')
  const { message } = App.useApp()
  if (batch.undoneAt)
    return (
      <div className="quiet">
        {batch.undoneBy} {momentText(batch.undoneAt)} 撤销
      </div>
    )
  if (batch.written === 0) return null
  const onUndo = () =>
    undo.mutate(
      { id: batch.id },
      { onSuccess: ({ withdrawn }) => void message.success(`已撤销「${batch.fileName}」，收回 ${withdrawn} 条记录`) },
    )
  return (
    <Popconfirm
      title={`撤销导入「${batch.fileName}」？`}
      description="这一批登记的企业、证书、入库和归属全部收回，此后对它们的裁定也随之失效；要恢复只能重新导入。"
      okText="撤销导入"
      onConfirm={onUndo}
    >
      <Button type="link" danger loading={undo.isPending}>
        撤销导入
      </Button>
    </Popconfirm>
  )
}
