import { Day } from '#values/day.ts'
import { NEW_APPLICATION } from '../readScheme.ts'
import type { SchemeText } from '../scheme.ts'
import { sheetNumber, type OfSheet } from './sheetNumber.ts'

/** The sheet that a number on paper means; a sentence where it means none. Case, full width, spaces and missing dashes do no harm. */
export function readSheetNumber(typed: string, texts: readonly SchemeText[]): OfSheet | { problem: string } {
  const plain = bare(typed)
  const [, digits] = /^[A-Z]+(\d{6})[A-Z]*$/.exec(plain) ?? []
  const example = '请照差距单上“待填资料”后面的单号输入，如 TS-260610'
  if (digits === undefined) return { problem: `「${typed}」不是单号，${example}` }
  const day = Day.safeParse(`20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`)
  if (!day.success) return { problem: `单号「${typed}」里的日期 ${digits} 不对，${example}` }
  const found = texts
    .flatMap(({ id, modes }) =>
      [NEW_APPLICATION, ...Object.keys(modes)].map((mode) => ({ scheme: id, mode, on: day.data })),
    )
    .find((it) => bare(sheetNumber(it)) === plain)
  return found ?? { problem: `没有单号「${typed}」所说的认定条件，${example}` }
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}
