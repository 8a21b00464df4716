import { readCreditCode } from '#values/creditCode.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { columnLetter } from '../columnLetter.ts'
import type { Cell } from '../workbook.ts'
import type { Answer } from './answer.ts'
import { cellText } from './cellText.ts'
import type { KnownValues } from './collection.ts'
import type { ReturnHeader } from './returnHeader.ts'

/** A row the unit added: an enterprise the list lacks, to be looked at; without a right code it goes back. */
export function readAdded(
  sheetRow: number,
  { sheet, known }: ReturnHeader,
  { values, reasons }: Pick<Answer, 'values' | 'reasons'>,
): Answer {
  const place = known.get('creditCode') ?? 0
  const cells = sheet.rows[sheetRow - 1] ?? []
  const typed = cellText(cells[place - 1])
  const name = normaliseName(cellText(cells[(known.get('name') ?? 0) - 1]))
  const code = readCreditCode(typed)
  const all = [
    ...('problem' in code
      ? [`第 ${sheetRow} 行 ${columnLetter(place)} 列「统一社会信用代码」：${typed === '' ? '没有填写' : code.problem}`]
      : []),
    ...reasons,
  ]
  const creditCode = 'problem' in code ? typed : code.value
  return {
    sheetRow,
    row: null,
    creditCode,
    name,
    state: all.length > 0 ? 'returned' : 'added',
    values,
    differences: [],
    reasons: all,
    typed: typedIn(cells, known),
  }
}

function typedIn(cells: readonly Cell[], known: ReturnHeader['known']): KnownValues {
  const said = [...known].flatMap(([column, place]) => {
    const text = normaliseName(cellText(cells[place - 1]))
    return column === 'creditCode' || column === 'name' || text === '' ? [] : [[column, text] as const]
  })
  return Object.fromEntries(said)
}
