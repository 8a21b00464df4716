import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Drawer } from 'antd'
import { useState } from 'react'
import { JobPanel } from '#web/exchange/JobPanel.tsx'
import { TrialResult } from '#web/exchange/TrialResult.tsx'
import { Piles } from '#web/exchange/Piles.tsx'
import { call } from '#web/frame/call.ts'
import type { Input } from '#web/frame/contract.ts'
import { DayField } from '#web/frame/DayField.tsx'
import type { Failure } from '#web/frame/failure.ts'
import { FileField } from '#web/frame/FileField.tsx'
import { Refused } from '#web/frame/Refused.tsx'
import type { Ledger } from './ledger.ts'
import '#web/exchange/exchange.css'
import { useReturnFocus } from '#web/frame/useReturnFocus.ts'

type Handing = Pick<Input<'importLedger'>, 'file' | 'dryRun' | 'decisions'>

/** Brings a list into a ledger: tried first, written only when the person agrees. */
export function ImportDrawer({ ledger, onClose }: { ledger: Ledger; onClose: () => void }) {
  useReturnFocus()
  const [file, setFile] = useState<File>()
  const [completeOn, setComplete] = useState<string | null>(null)
  const asking = useHanding(ledger.id, completeOn)
  const choose = (chosen: File | undefined) => {
    setFile(chosen)
    if (chosen) asking.mutate({ file: chosen, dryRun: true })
  }
  return (
    <Drawer open size={860} title={`导入到${ledger.title}`} onClose={onClose}>
      <div className="import-ledger">
        <p className="quiet">
          列与模板相同，表头写法可以不同；同一条再次导入不重复，内容变了按更正登记，空白不抹掉已有内容。严禁上传涉密文件。
        </p>
        <FileField accept=".xlsx,.xls,.csv" value={file} onChange={choose} />
        <label>
          名单列出了其中每家企业截至某天的全部（不是的留空）：
          <DayField label="完整截至" value={completeOn} onChange={setComplete} />
        </label>
        <Refused failure={asking.error} />
        {file && asking.data !== undefined && (
          <JobPanel key={asking.data} id={asking.data}>
            {(result) =>
              result.batch === null ? (
                <TrialResult
                  result={result}
                  isPending={asking.isPending}
                  onImport={(decisions) => asking.mutate({ file, dryRun: false, decisions })}
                />
              ) : (
                <ImportedList result={result} onClose={onClose} />
              )
            }
          </JobPanel>
        )}
      </div>
    </Drawer>
  )
}

function useHanding(ledger: string, completeOn: string | null) {
  return useMutation<string, Failure, Handing>({
    mutationFn: async (handing) => {
      const given = { ledger, ...(completeOn ? { completeOn } : {}), ...handing }
      return ((await call('importLedger', given as never)) as unknown as { job: string }).job
    },
  })
}

type Result = Parameters<Parameters<typeof JobPanel>[0]['children']>[0]

function ImportedList({ result, onClose }: { result: Result; onClose: () => void }) {
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        title={`已登记 ${result.accepted - result.unchanged} 行，${result.unchanged} 行与已有登记相同`}
        action={<Button onClick={onClose}>看台账</Button>}
      />
      <Piles {...result} />
    </>
  )
}
