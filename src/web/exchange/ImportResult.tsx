import { Alert, Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { Piles } from './Piles.tsx'
import { ProblemTable } from './ProblemTable.tsx'

type Props = { result: Output<'importEnterprises'>; onImport: ((take: number[]) => void) | undefined }

/** What a trial run found, with the button to import; or what an import did. */
export function ImportResult({ result, onImport }: Props) {
  const [takeAll, setTakeAll] = useState(false)
  const { batch, accepted, unchanged, toLookAt, problems } = result
  const take = takeAll ? [...new Set(problems.map(({ row }) => row))] : []
  const isTrial = batch === null
  const nothing = accepted === 0 && !(takeAll && toLookAt > 0)
  return (
    <>
      <Alert
        type={isTrial ? 'info' : 'success'}
        showIcon
        role="status"
        title={
          isTrial ? '试运行结果，尚未写入任何数据' : `已导入 ${accepted - unchanged} 行，${unchanged} 行与已有记录相同`
        }
      />
      <Piles {...result} />
      {isTrial && toLookAt > 0 && (
        <Checkbox checked={takeAll} onChange={({ target }) => setTakeAll(target.checked)}>
          待核对的 {toLookAt} 行我已逐行看过，一并导入
        </Checkbox>
      )}
      {isTrial && (
        <p>
          {onImport ? (
            <Button type="primary" disabled={nothing} onClick={() => onImport(take)}>
              确认导入
            </Button>
          ) : (
            <span className="quiet">页面刷新过，确认导入前请重新选择文件。</span>
          )}
        </p>
      )}
      <ProblemTable problems={problems} />
    </>
  )
}
