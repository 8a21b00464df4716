import type { Input } from '#web/frame/contract.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

export const PAGE = 50

/** What the address asks of the list; the export asks the same, so that it holds exactly what is shown. */
export function enterpriseQuestion(search: EnterprisesSearch): Input<'listEnterprises'> {
  const { search: words, title, town, unverified, by = 'name', direction = 'asc', page = 1, on } = search
  return {
    filter: {
      ...(words === undefined ? {} : { search: words }),
      ...(title === undefined ? {} : { title }),
      ...(town === undefined ? {} : { town }),
      ...(unverified === undefined ? {} : { unverified }),
    },
    sort: { by, direction },
    page: { size: PAGE, after: String((page - 1) * PAGE) },
    ...(on === undefined ? {} : { on }),
  }
}
