import type { DataValidation } from '@cj-tech-master/excelts'
import type { SheetColumn } from '#domain/exchange/sheet.ts'

/** What a checked column refuses while it is typed; choices have a rule of their own. */
export function validationOf({ kind, checked, choices }: SheetColumn): DataValidation | undefined {
  if (!checked || choices !== undefined) return undefined
  const told = { allowBlank: true, showErrorMessage: true } as const
  if (kind === 'number' || kind === 'count')
    return { ...told, type: 'decimal', operator: 'between', formulae: [-1e13, 1e13], error: '请只填数字，不带单位' }
  if (kind === 'day')
    return { ...told, type: 'date', operator: 'greaterThan', formulae: [FIRST_DAY], error: '请填日期，如 2025-06-30' }
  return undefined
}

const FIRST_DAY = new Date('1949-01-01T00:00:00Z') // nothing a district registers is older
