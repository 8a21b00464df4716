// Which column of a list is which of the template's, each with the reason, so that a person can agree or object.
import { normaliseHeader } from '#values/normaliseHeader.ts'
import { fenPer } from '#values/money.ts'
import { cellsLook, mostly, tellingKinds, type CellsLook, type TellingKind } from './cellsLook.ts'
import type { FoundColumn } from './header.ts'
import type { Heading } from './headings.ts'
import { returnedHeadings } from './returnedHeadings.ts'
import type { TemplateColumn } from './template.ts'
import type { ReceivedSheet } from './workbook.ts'

/** The columns whose headings say what they are. */
export function columnsByHeading(columns: readonly TemplateColumn[], headings: readonly Heading[]): FoundColumn[] {
  const taken = new Set<number>()
  return columns.flatMap((template) => {
    // The template's own heading first, for 单位名称 may stand beside 企业名称.
    const named = [template.header, ...template.synonyms].map((name) => ({
      name,
      at: headings.findIndex(({ names }, index) => !taken.has(index) && names.includes(normaliseHeader(name))),
    }))
    const { at, name } = named.find((it) => it.at >= 0) ?? composed(template, headings, taken)
    if (at < 0) return []
    taken.add(at)
    const text = headings[at]?.text ?? ''
    return [{ template, at: at + 1, header: text, reason: reasonOf(template, text, name) }]
  })
}

function composed({ composed: form }: TemplateColumn, headings: readonly Heading[], taken: ReadonlySet<number>) {
  const at = form
    ? headings.findIndex(({ names }, index) => !taken.has(index) && names.some((it) => form.test(it)))
    : -1
  return { at, name: headings[at]?.names.find((it) => form?.test(it)) ?? '' }
}

/** The columns that are still missed, told by their cells, or by a heading in which the expected one is contained. */
export function columnsByCells(
  columns: readonly TemplateColumn[],
  {
    sheet,
    row,
    headings,
    found,
  }: { sheet: ReceivedSheet; row: number; headings: readonly Heading[]; found: readonly FoundColumn[] },
): FoundColumn[] {
  const taken = new Set([...found.map(({ at }) => at), ...addedColumns(headings)])
  const missed = columns.filter(
    (it) => it.kind in tellingKinds && !found.some(({ template }) => template.key === it.key),
  )
  const width = Math.max(headings.length, ...sheet.rows.slice(row, row + 20).map((cells) => cells.length))
  return missed.flatMap((template) => {
    const kind = template.kind as TellingKind
    const like = Array.from({ length: width }, (_, index) => index + 1)
      .filter((at) => !taken.has(at))
      .map((at) => ({ at, look: cellsLook(kind, sheet, { row, at }), heading: headings[at - 1] }))
      .filter(({ look }) => mostly(look))
    const chosen = like.find(({ heading }) => heading && contains(heading, template))
    // Which of two columns of days is meant, days cannot tell; nor is an optional one taken from a heading of its own.
    const only =
      chosen ??
      (template.required && (!isDay(kind) || (like.length === 1 && missed.filter((it) => isDay(it.kind)).length === 1))
        ? like[0]
        : undefined)
    if (!only) return []
    taken.add(only.at)
    return [
      {
        template,
        at: only.at,
        header: only.heading?.text ?? '',
        reason: byCells(kind, only.look, chosen && template.header),
      },
    ]
  })
}

/** The columns of reasons and remedies in a list that was sent back. */
function addedColumns(headings: readonly Heading[]): number[] {
  const added: readonly string[] = Object.values(returnedHeadings)
  return headings.flatMap(({ text }, at) => (added.includes(text) ? [at + 1] : []))
}

function isDay(kind: string): boolean {
  return kind === 'day' || kind === 'validity'
}

function contains({ names }: Heading, { header, synonyms }: TemplateColumn): boolean {
  return [header, ...synonyms]
    .map(normaliseHeader)
    .some((known) => known.length > 3 && names.some((it) => it.includes(known)))
}

function byCells(kind: TellingKind, { filled, alike }: CellsLook, contained: string | undefined): string {
  const cells = `下面 ${filled} 个单元格有 ${alike} 个是${tellingKinds[kind]}`
  return contained === undefined ? cells : `表头里含有「${contained}」，${cells}`
}

function reasonOf({ header, kind }: TemplateColumn, text: string, name: string): string {
  const same = name === header ? '表头相同' : `「${name}」是「${header}」的常用写法`
  const [unit] =
    kind === 'money'
      ? Object.keys(fenPer)
          .filter((it) => text.includes(it))
          .sort((a, b) => b.length - a.length)
      : []
  return unit === undefined ? same : `${same}，表头写明单位「${unit}」`
}
