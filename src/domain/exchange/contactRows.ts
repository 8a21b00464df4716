// Whom to call, as lists name it: kept beside the enterprise, shown only on purpose.
import { normaliseHeader } from '#values/normaliseHeader.ts'
import { plainText } from '#values/plainText.ts'
import type { ListReading } from './listReading.ts'
import type { Cell, Workbook } from './workbook.ts'

export type ContactRow = { creditCode: string; name: string | null; phone: string | null }

const headings: Record<string, 'name' | 'phone' | 'both'> = {
  联系人: 'name',
  联系人姓名: 'name',
  企业联系人: 'name',
  经办人: 'name',
  填报人: 'name',
  联系电话: 'phone',
  联系人电话: 'phone',
  联系人手机: 'phone',
  联系人手机号: 'phone',
  电话: 'phone',
  手机: 'phone',
  手机号: 'phone',
  手机号码: 'phone',
  移动电话: 'phone',
  办公电话: 'phone',
  固定电话: 'phone',
  电话号码: 'phone',
  企业电话: 'phone',
  企业联系电话: 'phone',
  联系方式: 'both',
  联系人及电话: 'both',
  联系人及联系电话: 'both',
  联系人及联系方式: 'both',
}

/** Whether a column of this heading says whom to call. */
export function isContactHeading(heading: string): boolean {
  return kindOf(heading) !== undefined
}

/** In several rows of headings the last one says it: 企业信息 联系电话. */
function kindOf(heading: string): 'name' | 'phone' | 'both' | undefined {
  return headings[normaliseHeader(heading)] ?? headings[normaliseHeader(heading.split(' ').at(-1) ?? '')]
}

/** The contacts in the accepted and doubtful rows of a list that was read, each with the enterprise's code. */
export function contactRows(
  { sheets }: Workbook,
  { sheet, header, rows }: Pick<ListReading<unknown>, 'sheet' | 'header' | 'rows'>,
): ContactRow[] {
  const cells = sheets.find((it) => it.name === sheet)?.rows ?? []
  const columns = (header?.headings ?? []).flatMap(({ text }, at) => {
    const kind = kindOf(text)
    return kind ? [{ kind, at }] : []
  })
  if (columns.length === 0) return []
  return rows.flatMap(({ row, pile, values }) => {
    const { creditCode } = values as { creditCode?: unknown }
    if (pile === 'returned' || typeof creditCode !== 'string') return []
    const said = columns.map(({ kind, at }) => ({ kind, text: textOf(cells[row - 1]?.[at]) }))
    const name = said.map((it) => nameIn(it)).find((it) => it !== null) ?? null
    const phone = said.map((it) => phoneIn(it)).find((it) => it !== null) ?? null
    return name === null && phone === null ? [] : [{ creditCode, name, phone }]
  })
}

type Said = { kind: 'name' | 'phone' | 'both'; text: string }

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? plainText(String(cell)) : ''
}

const PHONE = /(?:\+?86[- ]?)?(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}|\d{7,8})(?!\d)/

function phoneIn({ kind, text }: Said): string | null {
  return kind === 'name' ? null : (PHONE.exec(text)?.[1]?.replace(/ /g, '-') ?? null)
}

function nameIn({ kind, text }: Said): string | null {
  if (kind === 'phone') return null
  const name = text
    .replace(PHONE, '')
    .replace(/[\s:：,，、/;；()（）]+/g, '')
    .slice(0, 30)
  return name === '' || /^[-\d]+$/.test(name) ? null : name
}
