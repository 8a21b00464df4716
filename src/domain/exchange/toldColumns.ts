import { columnLetter } from './columnLetter.ts'
import type { FoundColumn, Header } from './header.ts'
import type { TemplateColumn } from './template.ts'

/** The columns of a header after what was said of them: a letter names a column, null leaves it unread. */
export function toldColumns(
  columns: readonly TemplateColumn[],
  header: Pick<Header, 'headings' | 'columns'>,
  { mapping, reason = '经办人指定' }: { mapping: Readonly<Record<string, string | null>>; reason?: string },
): FoundColumn[] {
  const told = Object.entries(mapping).flatMap(([letters, key]) => {
    const template = columns.find((it) => it.key === key)
    const at = columnNumber(letters)
    return template ? [{ template, at, header: header.headings[at - 1]?.text ?? '', reason }] : []
  })
  const kept = header.columns.filter(
    ({ at, template }) => !(columnLetter(at) in mapping) && !told.some((it) => it.template.key === template.key),
  )
  return [...kept, ...told].sort((one, other) => columns.indexOf(one.template) - columns.indexOf(other.template))
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
