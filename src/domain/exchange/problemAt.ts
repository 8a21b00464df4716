import { columnLetter } from './columnLetter.ts'
import type { FoundColumn, Header } from './header.ts'
import type { ListProblem } from './listReading.ts'
import { remarkKind } from './remarkKind.ts'
import type { Proposal, Remark } from './template.ts'

/** A remark at its place: the sentence names sheet, row and column, so that it can be sent back alone. */
export function problemAt(
  { sheet, columns }: Header,
  row: number,
  { key, sentence, weight, kind, proposals }: Remark,
): ListProblem {
  const found = columns.find(({ template }) => template.key === key)
  const column = found === undefined ? '' : columnLetter(found.at)
  const place = found === undefined ? '' : ` ${column} 列「${found.template.header}」`
  return {
    sheet: sheet.name,
    row,
    column,
    sentence: `工作表「${sheet.name}」第 ${row} 行${place}：${sentence}。`,
    weight,
    kind: remarkKind({ key, weight, ...(kind === undefined ? {} : { kind }) }),
    fix: fixOf({ weight, proposals }, found),
    ...(proposals ? { proposals } : {}),
  }
}

/** What to write instead: the enterprise that is meant, or what the template asks of the column. */
function fixOf(
  { weight, proposals }: { weight: Remark['weight']; proposals: readonly Proposal[] | undefined },
  found: FoundColumn | undefined,
): string | undefined {
  const [likely] = proposals ?? []
  if (likely) return `${likely.creditCode}（${likely.name}）`
  return weight === 'returned' && found ? `${found.template.note}，如 ${found.template.example}` : undefined
}
