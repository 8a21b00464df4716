import type { ReadRow } from './readRow.ts'
import type { Remark, Template } from './template.ts'

/** A row, and the earlier one that says exactly the same, if there is one. */
export type SettledRow = ReadRow & { repeats?: number }

/**
 * What to do with an enterprise that comes twice: an identical row counts once, a different one is looked at beside the first,
 * unless the template lets both stand. Rows that go back do not take part.
 */
export function settleRepeats(rows: ReadRow[], { mayRepeat }: Template): SettledRow[] {
  const earlier = earlierRows()
  const standing = new Map<unknown, ReadRow[]>() // only rows that may stand side by side, so that a list of one code stays quick
  return rows.map((row) => {
    if (row.remarks.some(({ weight }) => weight === 'returned')) return row
    const same = earlier(row)
    if (same !== undefined) return { ...row, repeats: same, remarks: [identical(same)] }

    const beside = standing.get(whoseRow(row)) ?? []
    const rival = beside.find((other) => !mayRepeat?.(other.values, row.values))
    if (rival !== undefined) return { ...row, remarks: [...row.remarks, different(row, rival.row)] }
    standing.set(whoseRow(row), [...beside, row])
    return row
  })
}

/** The enterprise a row speaks of: its code, or in a list without codes its name. */
function whoseRow({ values }: ReadRow): unknown {
  return values['creditCode'] ?? values['name']
}

/** Finds the earlier row that says the same; of most enterprises there is none, and what their one row says is not kept. */
function earlierRows(): (row: ReadRow) => number | undefined {
  const firsts = new Map<string, ReadRow>()
  const seen = new Map<string, number>()
  return (row) => {
    const who = JSON.stringify([row.values['creditCode'], row.values['name']])
    const first = firsts.get(who)
    if (first === undefined) firsts.set(who, row)
    else if (!seen.has(contentOf(first))) seen.set(contentOf(first), first.row)
    if (first === undefined) return undefined

    const content = contentOf(row)
    const same = seen.get(content)
    if (same === undefined) seen.set(content, row.row)
    return same
  }
}

/** Remarks too: they quote what could not be understood. */
function contentOf({ values, remarks }: ReadRow): string {
  return JSON.stringify([values, remarks])
}

function identical(row: number): Remark {
  return { key: 'creditCode', kind: 'repeated', sentence: `与第 ${row} 行完全相同，只计一次`, weight: 'notice' }
}

function different({ values }: ReadRow, earlier: number): Remark {
  const key = values['creditCode'] === undefined ? 'name' : 'creditCode'
  return {
    key,
    kind: 'different',
    sentence: `与第 ${earlier} 行是同一${key === 'name' ? '企业名称' : '代码'}而内容不同，请确认以哪一行为准`,
    weight: 'toLookAt',
  }
}
