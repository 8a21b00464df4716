import { Refusal } from '#domain/access/refusal.ts'
import { besideTexts } from '#files/exchange/besideTexts.ts'
import { readDocument } from '#files/plan/readDocument.ts'
import type { FileInput } from '../door/files.ts'
import { refuseMarked } from '../exchange/refuseMarked.ts'

type Handed = { file?: FileInput | undefined; text?: string | undefined }

/** The text of a plan handed in as a file (.docx, .doc, .txt, PDF) or pasted. Throws a Refusal saying what to do. */
export async function documentText({ file, text }: Handed): Promise<string> {
  const pasted = text !== undefined && text.trim() !== ''
  if (!pasted && !file) throw new Refusal('bad-input', '请选择方案文件，或把方案文字粘贴进来')
  const read = pasted || !file ? (text ?? '').replaceAll('\r\n', '\n') : await readDocument(file.bytes, file.name)
  const heads = [read.split('\n').slice(0, HEAD_LINES).join('\n')]
  if (pasted || !file) refuseMarked('粘贴的文字', [read], heads)
  else refuseMarked(file.name, [read], [...heads, file.name, ...besideTexts(file.bytes, file.name)])
  return read
}

/** Above the title of a document stand its marking, its number and its sender (GB/T 9704-2012 7.2). */
const HEAD_LINES = 15
