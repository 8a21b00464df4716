import type { Quantity } from '../language/tree.ts'
import { column, does, figure, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

type Of<Op extends Quantity['op']> = Extract<Quantity, { op: Op }>

/** A number of two enterprises, NaN where unknown, computed by the same steps as in the kernel. */
export function quantityLanes(writing: Writing, quantity: Quantity): Lanes {
  const { writer } = writing
  switch (quantity.op) {
    case 'constant':
      return figure(writer, quantity.value)
    case 'input':
      return column(writer, writing.columnAt(quantity.input))
    case 'divide': {
      const [over, under] = quantity.of.map((it) => quantityLanes(writing, it)) as [Lanes, Lanes]
      // Every bit set is NaN: by nothing is not divided.
      return does(writer, 'or', does(writer, 'divide', over, under), does(writer, 'equal', under, figure(writer, 0)))
    }
    case 'sum of years':
    case 'mean of years':
      return overYears(writing, quantity)
    case 'compound growth':
      return compoundGrowth(writing, quantity)
    case 'growth over three years':
      return growth(writing, quantity)
    case 'table':
      return fromTable(writing, quantity)
    default:
      return does(writer, quantity.op, quantityLanes(writing, quantity.of[0]), quantityLanes(writing, quantity.of[1]))
  }
}

/** Of so many years those at work, all where that is not known; null where it is not asked. */
function yearsCounted({ writer, columnAt }: Writing, years: number, firstYear: number | null): Lanes | null {
  if (firstYear === null) return null
  const atWork = column(writer, columnAt(firstYear))
  const counted = does(writer, 'lesser', figure(writer, years), does(writer, 'add', atWork, figure(writer, 1)))
  const within = does(writer, 'greater', figure(writer, 0), counted)
  return does(writer, 'first where', within, figure(writer, years), does(writer, 'equal', atWork, atWork))
}

function overYears(writing: Writing, { op, of, firstYear }: Of<'sum of years' | 'mean of years'>): Lanes {
  const { writer } = writing
  const counted = yearsCounted(writing, of.length, firstYear)
  let sum = figure(writer, 0)
  of.forEach((it, year) => {
    const cell = quantityLanes(writing, it)
    const counts = counted === null ? null : does(writer, 'at least', counted, figure(writer, of.length - year))
    sum = does(writer, 'add', sum, counts === null ? cell : does(writer, 'and', cell, counts))
  })
  if (op === 'sum of years') return sum
  if (counted === null) return does(writer, 'divide', sum, figure(writer, of.length))
  return does(writer, 'or', does(writer, 'divide', sum, counted), does(writer, 'equal', counted, figure(writer, 0)))
}

/** Drawing a root is left to the kernel. */
function compoundGrowth(writing: Writing, { of }: Of<'compound growth'>): Lanes {
  const { writer, doubtful } = writing
  const [earlier, later] = of.map((it) => quantityLanes(writing, it)) as [Lanes, Lanes]
  doubtful.push(does(writer, 'and', does(writer, 'equal', earlier, earlier), does(writer, 'equal', later, later)))
  return figure(writer, Number.NaN)
}

/** 195号 三(七)4, as `growthOf` of the kernel has it. */
function growth(writing: Writing, { of, firstYear }: Of<'growth over three years'>): Lanes {
  const { writer } = writing
  const [first, second, third] = of.map((it) => quantityLanes(writing, it)) as [Lanes, Lanes, Lanes]
  const counted = yearsCounted(writing, 3, firstYear) ?? figure(writer, 3)
  const is = (lanes: Lanes, number: number) => does(writer, 'equal', lanes, figure(writer, number))
  const last = does(writer, 'divide', third, second)
  const both = does(writer, 'add', does(writer, 'divide', second, first), last)
  const mean = does(writer, 'divide', both, figure(writer, 2))
  const ratio = does(writer, 'first where', last, mean, does(writer, 'or', is(counted, 2), is(first, 0)))
  const grown = does(writer, 'subtract', ratio, figure(writer, 1))
  // Nothing where the third year is known, NaN elsewhere.
  const fromNothing = does(writer, 'subtract', third, third)
  const known = does(writer, 'first where', fromNothing, grown, is(second, 0))
  return does(writer, 'and not', known, does(writer, 'below', counted, figure(writer, 2)))
}

function fromTable(writing: Writing, { of, rows }: Of<'table'>): Lanes {
  const { writer } = writing
  const value = quantityLanes(writing, of)
  return rows.reduceRight(
    (above, { upTo, is }) =>
      does(writer, 'first where', figure(writer, is), above, does(writer, 'at most', value, figure(writer, upTo))),
    figure(writer, Number.NaN),
  )
}
