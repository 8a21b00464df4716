import { Button } from 'antd'
import type { Receipt } from '#domain/eligibility/receipt/receipt.ts'
import { momentText } from '#web/frame/momentText.ts'
import { saveJson } from './saveJson.ts'

/** What the sheet was made from, short enough for its foot; the whole receipt can be saved and run again. */
export function ReceiptFoot({ receipt }: { receipt: Receipt }) {
  const { inForce, code, knownBy, schemeSha256, inputSha256, answerSha256 } = receipt
  return (
    <span className="receipt">
      {' '}
      收据：条件文本 {inForce} 版（{schemeSha256.slice(0, 8)}）· 程序 {code}
      {knownBy && ` · 数据截至 ${momentText(knownBy)}`} · 输入 {inputSha256.slice(0, 12)} · 结论{' '}
      {answerSha256.slice(0, 12)}
      <Button
        type="link"
        className="in-cell unprinted"
        onClick={() => saveJson(`收据 ${receipt.scheme} ${receipt.on}.json`, receipt)}
      >
        保存收据
      </Button>
    </span>
  )
}
