import { Drawer } from 'antd'
import { useState } from 'react'
import { DayField } from '#web/frame/DayField.tsx'
import { FileField } from '#web/frame/FileField.tsx'
import { useReturnFocus } from '#web/frame/useReturnFocus.ts'
import type { Ledger } from './ledger.ts'
import { LedgerTrial } from './LedgerTrial.tsx'
import '#web/exchange/exchange.css'

/** Brings a list into a ledger: tried first, written only when the person agrees. */
export function ImportDrawer({ ledger, onClose }: { ledger: Ledger; onClose: () => void }) {
  useReturnFocus()
  const [chosen, choose] = useState<{ id: string; file: File }>()
  const [completeOn, setComplete] = useState<string | null>(null)
  return (
    <Drawer open size={860} title={`导入到${ledger.title}`} mask={{ closable: false }} onClose={onClose}>
      <div className="import-ledger">
        <p className="quiet">
          列与模板相同，表头写法可以不同；同一条再次导入不重复，内容变了按更正登记，空白不抹掉已有内容。严禁上传涉密文件。
        </p>
        <FileField
          accept=".xlsx,.xls,.csv"
          value={chosen?.file}
          onChange={(file) => choose(file && { id: String(Date.now()), file })}
        />
        <label>
          名单列出了其中每家企业截至某天的全部（不是的留空）：
          <DayField label="完整截至" value={completeOn} onChange={setComplete} />
        </label>
        {chosen && (
          <LedgerTrial
            key={chosen.id}
            id={chosen.id}
            given={{ ledger: ledger.id, file: chosen.file, completeOn }}
            onClose={onClose}
          />
        )}
      </div>
    </Drawer>
  )
}
