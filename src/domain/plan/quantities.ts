// Numbers with their units in a clause, before anyone asks whether they promise anything.
import { UNIT } from './measureWords.ts'

/** `over` is 余 or 多 between number and unit. */
export type Quantity = { start: number; end: number; value: number; upTo?: number; unit: string; over: string }

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?`
const QUANTITY = new RegExp(
  String.raw`(?<![\d.#第+-])(${NUMBER})(?:(?:${UNIT})?(?:-|至|到)(${NUMBER}))?\s?([余多]?)\s?(${UNIT})`,
  'g',
)

/** The quantities of a clause, in order. A name such as 1+2+3+N and a date are none. */
export function quantities(clause: string): Quantity[] {
  return [...clause.matchAll(QUANTITY)].map((caught) => {
    const [whole, first = '', second, over = '', unit = ''] = caught
    const quantity = { start: caught.index, end: caught.index + whole.length, value: numeric(first), unit, over }
    return second === undefined ? quantity : Object.assign(quantity, { upTo: numeric(second) })
  })
}

function numeric(printed: string): number {
  return Number(printed.replaceAll(',', ''))
}
