import { documentRefusal } from './documentRefusal.ts'

/** Text in UTF-8, GB18030, or UTF-16 with its mark. Control characters stay, because the compiler reports them. */
export function readPlainText(bytes: Uint8Array, name: string): string {
  return decode(bytes, name).replaceAll('\r\n', '\n')
}

function decode(bytes: Uint8Array, name: string): string {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked.encoding).decode(bytes)
  if (bytes.includes(0)) throw documentRefusal.wrongType(name, '不是文本')
  const text = strictly('utf-8', bytes)
  if (text !== null) return text
  if (endsInsideCharacter(bytes)) throw documentRefusal.damaged(name)
  const chinese = strictly('gb18030', bytes)
  if (chinese === null) throw documentRefusal.wrongType(name, '的文字编码认不出，或不是文本')
  return chinese
}

const marks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 that was cut off inside a character, which GB18030 would read as nonsense. */
function endsInsideCharacter(bytes: Uint8Array): boolean {
  return [1, 2, 3].some((missing) => /[^\0-\u007f]/.test(strictly('utf-8', bytes.subarray(0, -missing)) ?? ''))
}
