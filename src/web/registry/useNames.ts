import type { Names } from '#values/column.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useTownNames } from './useTownNames.ts'

/** What units, towns and industries are called, as the columns of a list ask for it. */
export function useNames(): Names {
  const unit = useUnitNames()
  const { townName: town } = useTownNames()
  const { rows } = useRead('listIndustries', {})
  const industries = new Map(rows.map(({ code, name }) => [code, name]))
  return { unit, town, industry: (code) => industries.get(code) ?? code, operation: (name) => name }
}
