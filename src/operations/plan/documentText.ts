import { Refusal } from '#domain/access/refusal.ts'
import { readDocument } from '#files/plan/readDocument.ts'
import type { FileInput } from '../door/files.ts'

/** The text of a plan handed in as a file (.docx, .doc, .txt, PDF) or pasted. Throws a Refusal saying what to do. */
export async function documentText({ file, text }: { file?: FileInput | undefined; text?: string | undefined }) {
  if (text !== undefined && text.trim() !== '') return text.replaceAll('\r\n', '\n')
  if (!file) throw new Refusal('bad-input', '请选择方案文件，或把方案文字粘贴进来')
  return readDocument(file.bytes, file.name)
}
