import type { CollectionText } from '#domain/eligibility/factText.ts'
import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { blanksOf } from '#domain/eligibility/sheet/blanksOf.ts'
import { collectionsMissing } from '#domain/eligibility/sheet/collectionsMissing.ts'
import { missingBlanks } from '#domain/eligibility/sheet/missingBlanks.ts'
import { sheetNumber } from '#domain/eligibility/sheet/sheetNumber.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { schemeOn, type Schemes } from '#domain/eligibility/schemes.ts'
import { Day } from '#values/day.ts'
import type { Shown } from './tried.ts'

export type SheetForm = { number: string; blanks: Blank[]; lists: CollectionText[] }

/** What a sheet asks the enterprise to write, under its number. */
export function sheetForm(shown: Shown, schemes: Schemes): SheetForm {
  const { scheme, mode } = shown
  const on = Day.parse(shown.on)
  const program = programOf({ text: schemeOn(schemes, scheme, { on, mode }), facts: schemes.facts, mode })
  return {
    number: sheetNumber({ scheme, mode, on }),
    blanks: missingBlanks(blanksOf(program, schemes.facts, on), shown),
    lists: collectionsMissing(shown, schemes.facts),
  }
}
