/** Node decodes GB18030 but does not encode it: the two-byte part, which holds every sign of a plan, is turned around here. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? fail(sign)))),
  )
}

const decoder = new TextDecoder('gb18030')
const codes = new Map<string, number[]>()
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])

function fail(sign: string): never {
  throw new Error(`「${sign}」不在双字节区`)
}
