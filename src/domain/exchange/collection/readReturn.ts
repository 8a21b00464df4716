import { isBlank } from '#values/isBlank.ts'
import { columnLetter } from '../columnLetter.ts'
import type { Cell } from '../workbook.ts'
import type { Answer } from './answer.ts'
import type { Collection, SentRow } from './collection.ts'
import type { CollectionMark } from './collectionMark.ts'
import { matchRows } from './matchRows.ts'
import { readAsked } from './readAsked.ts'
import { readAdded } from './readAdded.ts'
import type { ReturnHeader } from './returnHeader.ts'
import { knownDifferences } from './knownDifferences.ts'

/** Reads a return row by row, each on its own: one bad row never stops the others, and a lost row is said to be lost. */
export function readReturn(
  collection: Collection,
  header: ReturnHeader,
  { rows, mark }: { rows: readonly SentRow[]; mark: CollectionMark | undefined },
): Answer[] {
  const numbers = filledRows(header)
  const matched = matchRows(numbers, header, { rows, mark })
  const answers = numbers.map((sheetRow) => {
    const sent = matched.get(sheetRow)
    return sent
      ? sentAnswer(collection, header, { sheetRow, sent })
      : readAdded(sheetRow, header, valuesOf(collection, header, sheetRow))
  })
  const seen = new Set([...matched.values()].map((it) => it.id))
  return [...withoutRepeats(answers), ...rows.filter(({ id }) => !seen.has(id)).map(lost)]
}

/** Numbers of the rows below the heading that say anything in its columns. */
function filledRows({ sheet, row, known, asked }: ReturnHeader): number[] {
  const places = [...known.values(), ...asked.values()]
  return sheet.rows.flatMap((cells, at) =>
    at >= row && places.some((place) => says(cells[place - 1])) ? [at + 1] : [],
  )
}

function says(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell !== null ? true : !isBlank(String(cell ?? ''))
}

function sentAnswer(
  collection: Collection,
  header: ReturnHeader,
  { sheetRow, sent }: { sheetRow: number; sent: SentRow },
): Answer {
  const { values, reasons } = valuesOf(collection, header, sheetRow)
  return {
    sheetRow,
    row: sent.id,
    creditCode: sent.creditCode,
    name: sent.name,
    state: reasons.length > 0 ? 'returned' : 'taken',
    values,
    reasons,
    differences: knownDifferences(header, sheetRow, sent),
    typed: {},
  }
}

function valuesOf({ asked }: Collection, header: ReturnHeader, sheetRow: number) {
  const values: Record<string, string> = {}
  const reasons: string[] = []
  for (const column of asked) {
    const place = header.asked.get(column.header) ?? 0
    const reading = readAsked(header.sheet.rows[sheetRow - 1]?.[place - 1] ?? null, column)
    if ('problem' in reading)
      reasons.push(`第 ${sheetRow} 行 ${columnLetter(place)} 列「${column.header}」：${reading.problem}`)
    else if (reading.value !== undefined) values[column.header] = reading.value
  }
  return { values, reasons }
}

/** Of an enterprise that stands twice among the added rows neither is chosen. */
function withoutRepeats(answers: Answer[]): Answer[] {
  const rowsOf = new Map<string, number[]>()
  for (const { creditCode, sheetRow } of answers) rowsOf.set(creditCode, [...(rowsOf.get(creditCode) ?? []), sheetRow])
  return answers.map((answer) => {
    const others = (rowsOf.get(answer.creditCode) ?? []).filter((it) => it !== answer.sheetRow)
    if (answer.row !== null || others.length === 0) return answer
    const reason = `第 ${answer.sheetRow} 行与第 ${others.join('、')} 行是同一家企业，请只留一行`
    return { ...answer, state: 'returned', reasons: [...answer.reasons, reason] }
  })
}

function lost({ id, creditCode, name }: SentRow): Answer {
  const reasons = ['报回的表里没有这一行，请在原文件中填写后重报']
  return { sheetRow: 0, row: id, creditCode, name, state: 'returned', values: {}, differences: [], reasons, typed: {} }
}
