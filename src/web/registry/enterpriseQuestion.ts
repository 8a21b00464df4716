import type { EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import type { Input } from '#web/frame/contract.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

export const PAGE = 50

/** What the address asks of the list; the export and the counts ask the same, so that all of them agree. */
export function enterpriseQuestion(search: EnterprisesSearch): Input<'listEnterprises'> {
  const { by = 'name', direction = 'asc', page = 1, on } = search
  return {
    filter: filterOf(search),
    sort: { by, direction },
    page: { size: PAGE, after: String((page - 1) * PAGE) },
    ...(on === undefined ? {} : { on }),
  }
}

/** The part of the address that filters. */
export function filterOf(search: EnterprisesSearch): EnterpriseFilter {
  const { by: _by, direction: _direction, page: _page, on: _on, columns: _columns, ...filter } = search
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

/** To be laid over an address to clear its filters. */
export const unfiltered = {
  search: undefined,
  town: undefined,
  park: undefined,
  industry: undefined,
  unit: undefined,
  assigned: undefined,
  title: undefined,
  standing: undefined,
  within: undefined,
  age: undefined,
  capital: undefined,
  unverified: undefined,
} as const satisfies EnterprisesSearch
