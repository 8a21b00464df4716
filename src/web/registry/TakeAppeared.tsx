import { App, Button } from 'antd'
import { Refused } from '#web/frame/Refused.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { snapshot: string; rows: number[]; onTaken: () => void }

/** Enters the chosen rows of a full list into the book. */
export function TakeAppeared({ snapshot, rows, onTaken }: Props) {
  const take = useWrite('takeAppeared')
  const { message } = App.useApp()
  const onSuccess = ({ taken }: { taken: number }) => {
    void message.success(`已入账 ${taken} 家，要撤销请到「数据导入导出」`)
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
          {rows.length === 0 ? '勾选企业入账' : `${rows.length} 家企业入账`}
        </Button>
      </p>
      <Refused failure={take.error} />
    </>
  )
}
