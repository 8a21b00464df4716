import type { Names } from '#values/column.ts'

/** Not filters: the order has its own words, the days stand in the line above, a page is never all of a list. */
type Unfiltering = 'sort' | 'page' | 'on' | 'knownBy' | 'filter'

/** How each filter of a question reads; null where it leaves nothing out. A filter without words does not compile. */
export type FilterWords<Asked> = {
  [Field in Exclude<keyof Asked, Unfiltering>]-?: (
    value: Exclude<Asked[Field], undefined>,
    said: { asked: Asked; names: Names },
  ) => string | null
}

/** What a question asks of a list, in words: every filter of it, and the order of the rows. */
export type AskedWords<Asked> = {
  filter: FilterWords<Asked>
  order: (asked: Asked, names: Names) => string
} & (Asked extends { filter: infer Nested } ? { nested: FilterWords<Nested> } : unknown)

/** The line above the header of a list that goes out: by what it was filtered and how it is ordered. */
export function askedLine<Asked extends object>(words: AskedWords<Asked>, asked: Asked, names: Names): string {
  const nested = 'nested' in words ? saidOf(words.nested, (asked as { filter: object }).filter, names) : []
  const said = [...saidOf(words.filter, asked, names), ...nested]
  return `筛选：${said.length > 0 ? said.join('、') : '无，全部列出'}；排序：${words.order(asked, names)}。`
}

function saidOf(words: unknown, asked: object, names: Names): string[] {
  const given = asked as Record<string, unknown>
  return Object.entries(words as FilterWords<Record<string, unknown>>).flatMap(([field, says]) =>
    given[field] === undefined ? [] : (says(given[field], { asked: given, names }) ?? []),
  )
}
