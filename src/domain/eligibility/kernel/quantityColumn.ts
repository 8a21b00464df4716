import type { Quantity } from '../language/tree.ts'
import { yearsCounted } from './exactly.ts'
import { keyOf, type Column, type Frame } from './frame.ts'

type Of<Op extends Quantity['op']> = Extract<Quantity, { op: Op }>

/** The column of a number, after its steps have been added to the frame; NaN where it is unknown. */
export function quantityColumn(frame: Frame, quantity: Quantity): () => Column {
  if (quantity.op === 'input') return () => frame.inputs[quantity.input] as Column
  const key = keyOf(quantity)
  const known = frame.columns.get(key)
  if (known) return known
  const column = build(frame, quantity)
  const given = () => column
  frame.columns.set(key, given)
  return given
}

function build(frame: Frame, quantity: Exclude<Quantity, { op: 'input' }>): Column {
  const out = new Float64Array(frame.size)
  switch (quantity.op) {
    case 'constant':
      out.fill(quantity.value)
      break
    case 'sum of years':
    case 'mean of years':
      overYears(frame, quantity, out)
      break
    case 'compound growth':
      compoundGrowth(frame, quantity, out)
      break
    case 'growth over three years':
      growthOverThreeYears(frame, quantity, out)
      break
    case 'table':
      fromTable(frame, quantity, out)
      break
    default:
      combine(frame, quantity, out)
  }
  return out
}

function combine(
  frame: Frame,
  { op, of }: Of<'add' | 'subtract' | 'multiply' | 'divide' | 'greater' | 'lesser'>,
  out: Column,
): void {
  const [left, right] = [quantityColumn(frame, of[0]), quantityColumn(frame, of[1])]
  const loops: Record<typeof op, (a: Column, b: Column, rows: number) => void> = {
    add: (a, b, rows) => {
      for (let i = 0; i < rows; i++) out[i] = (a[i] as number) + (b[i] as number)
    },
    subtract: (a, b, rows) => {
      for (let i = 0; i < rows; i++) out[i] = (a[i] as number) - (b[i] as number)
    },
    multiply: (a, b, rows) => {
      for (let i = 0; i < rows; i++) out[i] = (a[i] as number) * (b[i] as number)
    },
    // By nothing is not divided: such a ratio has no value.
    divide: (a, b, rows) => {
      for (let i = 0; i < rows; i++) out[i] = b[i] === 0 ? Number.NaN : (a[i] as number) / (b[i] as number)
    },
    greater: (a, b, rows) => {
      for (let i = 0; i < rows; i++) out[i] = Math.max(a[i] as number, b[i] as number)
    },
    lesser: (a, b, rows) => {
      for (let i = 0; i < rows; i++) out[i] = Math.min(a[i] as number, b[i] as number)
    },
  }
  const loop = loops[op]
  frame.steps.push((rows) => loop(left(), right(), rows))
}

function overYears(frame: Frame, { op, of, firstYear }: Of<'sum of years' | 'mean of years'>, out: Column): void {
  const years = of.map((it) => quantityColumn(frame, it))
  frame.steps.push((rows) => {
    const columns = years.map((it) => it())
    const atWork = firstYear === null ? undefined : frame.inputs[firstYear]
    for (let i = 0; i < rows; i++) {
      const counted = yearsCounted(of.length, atWork ? (atWork[i] as number) : Number.NaN)
      let sum = 0
      for (let year = of.length - counted; year < of.length; year++) sum += columns[year]?.[i] as number
      out[i] = op === 'sum of years' ? sum : counted === 0 ? Number.NaN : sum / counted
    }
  })
}

function compoundGrowth(frame: Frame, { of, years }: Of<'compound growth'>, out: Column): void {
  const [earlier, later] = [quantityColumn(frame, of[0]), quantityColumn(frame, of[1])]
  frame.steps.push((rows) => {
    const [from, to] = [earlier(), later()]
    for (let i = 0; i < rows; i++)
      out[i] = (from[i] as number) > 0 ? ((to[i] as number) / (from[i] as number)) ** (1 / years) - 1 : Number.NaN
  })
}

function growthOverThreeYears(frame: Frame, { of, firstYear }: Of<'growth over three years'>, out: Column): void {
  const years = of.map((it) => quantityColumn(frame, it))
  frame.steps.push((rows) => {
    const [first, second, third] = years.map((it) => it()) as [Column, Column, Column]
    const atWork = firstYear === null ? undefined : frame.inputs[firstYear]
    for (let i = 0; i < rows; i++)
      out[i] = growthOf(
        [first[i] as number, second[i] as number, third[i] as number],
        yearsCounted(3, atWork ? (atWork[i] as number) : Number.NaN),
      )
  })
}

/**
 * The rate of 195号 三(七)4: half of the two yearly ratios, less one. A first year of zero is left out, a second year of zero
 * gives nothing; with two years at work there is one ratio, with one year none (our reading, CONV).
 */
function growthOf([first, second, third]: [number, number, number], counted: number): number {
  if (counted < 2) return 0
  if (second === 0) return Number.isNaN(third) ? Number.NaN : 0
  const last = third / second
  return (counted === 2 || first === 0 ? last : (second / first + last) / 2) - 1
}

function fromTable(frame: Frame, { of, rows: table }: Of<'table'>, out: Column): void {
  const value = quantityColumn(frame, of)
  frame.steps.push((rows) => {
    const at = value()
    for (let i = 0; i < rows; i++) {
      let row = 0
      while (row < table.length && !((at[i] as number) <= (table[row]?.upTo ?? Infinity))) row += 1
      out[i] = table[row]?.is ?? Number.NaN
    }
  })
}
