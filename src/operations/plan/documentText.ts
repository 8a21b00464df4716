import { Refusal } from '#domain/access/refusal.ts'
import type { FileInput } from '../door/files.ts'

const LARGEST = 3 * 1024 * 1024

/** The text of a plan handed in as a .txt file (UTF-8 or GB18030) or pasted. Throws a Refusal saying what to do. */
export function documentText({ file, text }: { file?: FileInput | undefined; text?: string | undefined }): string {
  if (text !== undefined && text.trim() !== '') return text
  if (!file) throw new Refusal('bad-input', '请选择方案文件，或把方案文字粘贴进来')
  if (file.bytes.length > LARGEST) throw new Refusal('too-large', `「${file.name}」超过 3 MB，请另存为纯文本后再试`)
  const decoded = decode(file.bytes)
  if (decoded.includes('\u0000'))
    throw new Refusal('bad-input', `「${file.name}」不是文本文件；目前读 .txt，请在 WPS 中另存为「文本文件」后再试`)
  if (decoded.trim() === '') throw new Refusal('bad-input', `「${file.name}」里没有文字`)
  return decoded
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
