import { Button } from 'antd'
import type { Receipt } from '#domain/eligibility/receipt/receipt.ts'
import { momentText } from '#web/frame/momentText.ts'

/** What the sheet was made from, short enough for its foot; the whole receipt can be saved and run again. */
export function ReceiptFoot({ receipt }: { receipt: Receipt }) {
  const { inForce, code, knownBy, schemeSha256, inputSha256, answerSha256 } = receipt
  return (
    <span className="receipt">
      {' '}
      收据：条件文本 {inForce} 版（{schemeSha256.slice(0, 8)}）· 程序 {code}
      {knownBy && ` · 数据截至 ${momentText(knownBy)}`} · 输入 {inputSha256.slice(0, 12)} · 结论{' '}
      {answerSha256.slice(0, 12)}
      <Button type="link" className="in-cell unprinted" onClick={() => save(receipt)}>
        保存收据
      </Button>
    </span>
  )
}

function save(receipt: Receipt): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }))
  link.download = `收据 ${receipt.scheme} ${receipt.on}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
