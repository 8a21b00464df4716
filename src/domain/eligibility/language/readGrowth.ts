import { wholeNumber, type Node } from './node.ts'
import type { Place } from './place.ts'
import type { Quantity } from './tree.ts'

export type GrowthWord = 'growth' | 'meanGrowth' | 'compoundGrowth' | 'growthOverThreeYears'

type Growing = {
  place: Place
  year(fact: unknown, year: number): Quantity
  firstYear(fact: unknown): number | null
}

const share = { dimension: 'share', whole: false } as const
const one: Quantity = { op: 'constant', value: 1, dimension: 'share', whole: true }

/** Growth of a yearly fact: over the last year, the mean or the compound of several, or by 195号 三(七)4 over three. */
export function readGrowth(word: GrowthWord, node: Node, { place, year, firstYear }: Growing): Quantity {
  const of = (at: number) => year(node[word], at)
  switch (word) {
    case 'growth':
      return yearly(of(0), of(-1))
    case 'meanGrowth': {
      const years = wholeNumber(node.years, [...place, 'years'])
      const rates = Array.from({ length: years }, (_, back) => yearly(of(-back), of(-back - 1)))
      return { op: 'mean of years', of: rates, firstYear: null, ...share }
    }
    case 'compoundGrowth': {
      const years = wholeNumber(node.years, [...place, 'years'])
      return { op: 'compound growth', of: [of(-years), of(0)], years, ...share }
    }
    case 'growthOverThreeYears':
      return {
        op: 'growth over three years',
        of: [of(-2), of(-1), of(0)],
        firstYear: firstYear(node.atWorkSince),
        ...share,
      }
  }
}

function yearly(later: Quantity, earlier: Quantity): Quantity {
  const ratio: Quantity = { op: 'divide', of: [later, earlier], ...share }
  return { op: 'subtract', of: [ratio, one], ...share }
}
