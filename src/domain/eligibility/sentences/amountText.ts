// Numbers as people read them; never rounded to the other side of what they are compared with.
import type { Dimension } from '../dimension.ts'

const scales = {
  money: 1e-6,
  share: 100,
  points: 0.01,
  count: 1,
  days: 1,
  years: 1,
  number: 1,
} as const satisfies Record<Dimension, number>
const units = { money: ' 万元', share: '%', points: ' 分', count: '', days: ' 天', years: ' 年', number: '' } as const

/** A figure in 万元, %, 分, 天 …; `unit` is what a count is counted in. */
export function amountText(value: number, dimension: Dimension, unit = ''): string {
  return withUnit(fixed(scaled(value, dimension), 2), dimension, unit)
}

/** A value beside its threshold: with as many digits as it takes to see on which side it lies. */
export function beside(value: number, threshold: number, { dimension, unit }: { dimension: Dimension; unit: string }) {
  const [number, bound] = [scaled(value, dimension), scaled(threshold, dimension)]
  const side = Math.sign(number - bound)
  for (let digits = 2; digits <= 8; digits++)
    if (Math.sign(Number(number.toFixed(digits)) - bound) === side)
      return withUnit(fixed(number, digits), dimension, unit)
  const edge = side < 0 ? '略低于' : '略高于'
  return `${edge} ${withUnit(fixed(bound, 8), dimension, unit)}`
}

/** Without the noise that a binary fraction leaves in the sixteenth digit. */
function scaled(value: number, dimension: Dimension): number {
  return Number((value * scales[dimension]).toPrecision(14))
}

function fixed(number: number, digits: number): string {
  const [whole = '0', fraction = ''] = Number(number.toFixed(digits)).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = fraction.replace(/0+$/, '')
  return rest === '' ? grouped : `${grouped}.${rest}`
}

function withUnit(text: string, dimension: Dimension, unit: string): string {
  const own = units[dimension]
  return own === '' && unit !== '' ? `${text} ${unit}` : `${text}${own}`
}
