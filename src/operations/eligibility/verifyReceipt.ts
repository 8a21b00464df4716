import { Refusal } from '#domain/access/refusal.ts'
import { Receipt } from '#domain/eligibility/receipt/receipt.ts'
import { verify } from '#domain/eligibility/receipt/verify.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { jsonIn } from './jsonIn.ts'

/** Runs a receipt again with today's texts and code: `same`, or `differs` and what has changed. */
export const verifyReceipt = operation({
  title: '按收据重算并比对',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({ receipt: Receipt.optional(), file: FileInput.optional() }),
  output: z.object({ holds: z.boolean(), differs: z.array(z.string()), sentence: z.string() }),
  async run({ texts, system }, { receipt, file }) {
    return verify(texts.schemes, receipt ?? receiptIn(file), system.version)
  },
})

/** A receipt by itself, or an answer that carries one. */
function receiptIn(file: z.output<typeof FileInput> | undefined): Receipt {
  if (!file) throw new Refusal('bad-input', '没有收据：请用 --file 指定收据的 JSON 文件')
  const content = jsonIn(file)
  const carried = z.object({ receipt: z.unknown() }).safeParse(content)
  const read = Receipt.safeParse(carried.success ? carried.data.receipt : content)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Refusal('bad-input', `文件「${file.name}」不是收据：「${issue?.path.join('.')}」${issue?.message}`)
}
