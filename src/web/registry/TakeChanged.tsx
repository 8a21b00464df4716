import { App, Button } from 'antd'
import { Refused } from '#web/frame/Refused.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { snapshot: string; rows: number[]; onTaken: () => void }

/** Takes what the chosen rows of a full list say otherwise into the book. */
export function TakeChanged({ snapshot, rows, onTaken }: Props) {
  const take = useWrite('takeChanged')
  const { message } = App.useApp()
  const onSuccess = ({ taken, left }: { taken: number; left: { name: string }[] }) => {
    void message.success(`已按名单改账 ${taken} 家，要撤销请到「数据导入导出」`)
    if (left.length > 0)
      void message.warning(
        `${left.length} 家同一证书的编号或日期不同，未改，请核对证书原件：${left
          .map((it) => it.name)
          .slice(0, 3)
          .join('、')}`,
        8,
      )
    onTaken()
  }
  return (
    <>
      <p className="compared">
        <Button
          type="primary"
          disabled={rows.length === 0}
          loading={take.isPending}
          onClick={() => take.mutate({ snapshot, rows }, { onSuccess })}
        >
          {rows.length === 0 ? '勾选企业按名单改账' : `${rows.length} 家企业按名单改账`}
        </Button>
      </p>
      <Refused failure={take.error} />
    </>
  )
}
