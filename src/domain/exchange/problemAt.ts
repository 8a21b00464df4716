import { columnLetter } from './columnLetter.ts'
import type { FoundColumn, Header } from './header.ts'
import type { ListProblem } from './listReading.ts'
import { remarkKind } from './remarkKind.ts'
import { returnedHeadings } from './returnedHeadings.ts'
import type { Remark, TemplateColumn } from './template.ts'

/** A remark at its place: the sentence names sheet, row and column, so that it can be sent back alone. */
export function problemAt(
  { sheet, columns }: Header,
  row: number,
  { key, sentence, weight, kind, proposals, sentBack = false, mustMatch = false }: Remark,
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
    fix: fixOf({ weight, sentBack, proposals: proposals ?? [] }, found),
    ...(proposals ? { proposals } : {}),
    ...(mustMatch ? { mustMatch } : {}),
  }
}

/** What to write instead: the enterprise that is meant, or what the template asks of the column. A doubt has no model to copy. */
function fixOf(
  { weight, sentBack, proposals: [likely] }: Required<Pick<Remark, 'weight' | 'proposals' | 'sentBack'>>,
  found: FoundColumn | undefined,
): string | undefined {
  if (likely) return `${likely.creditCode}（${likely.name}）`
  if (sentBack) return `请核实，写错的请改正；情况属实的，请在「${returnedHeadings.reason}」一列注明`
  return weight === 'returned' && found ? asked(found.template) : undefined
}

function asked({ note, example }: TemplateColumn): string {
  return note.includes(example) ? note : `${note}，如 ${example}`
}
