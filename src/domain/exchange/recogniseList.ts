import { findHeaders, type Told } from './findHeaders.ts'
import type { Header } from './header.ts'
import type { Template } from './template.ts'
import type { Workbook } from './workbook.ts'

/** What a file may be: the template it fits, the header it was found by, and why. */
export type Recognised<T extends Template = Template> = { template: T; header: Header; score: number; reason: string }

/** Kinds of lists a file may be, the likeliest first; those of which required columns are missing come last. */
export function recogniseList<T extends Template>(
  templates: readonly T[],
  { workbook, file }: { workbook: Workbook; file: string },
  told: Told = {},
): Recognised<T>[] {
  return templates
    .flatMap((template) => {
      const [header] = findHeaders(template.columns, workbook, told)
      return header ? [recognised(template, header, file)] : []
    })
    .sort((one, other) => other.score - one.score)
}

function recognised<T extends Template>(template: T, header: Header, file: string): Recognised<T> {
  const { columns, cue, knownByName } = template
  const own = header.columns.filter(({ template: { key } }) => !common.has(key))
  const missing = columns.filter(
    ({ key, required }) =>
      required && !(knownByName && key === 'creditCode') && !header.columns.some((it) => it.template.key === key),
  )
  const above = header.sheet.rows
    .slice(0, header.row)
    .flat()
    .filter((cell) => typeof cell === 'string')
  const cued = [file, header.sheet.name, ...above].map((text) => text.match(cue)?.[0]).find((it) => it !== undefined)
  const told = [
    cued === undefined ? '' : `文件名或标题里有「${cued}」`,
    own.length > 0 ? `表头里有${own.map((it) => `「${it.template.header}」`).join('')}` : '',
    missing.length > 0 ? `但缺少${missing.map((it) => `「${it.header}」`).join('')}` : '',
  ]
  const score = own.length + (cued === undefined ? 0 : 3) - 4 * missing.length
  return { template, header, score, reason: told.filter(Boolean).join('，') || '有代码和名称两列' }
}

/** Columns that every list has tell nothing. */
const common = new Set(['creditCode', 'name', 'unit'])
