import { closedYear } from '../facts/inputsOf.ts'
import type { Input } from '../language/input.ts'
import type { Quantity } from '../language/tree.ts'
import type { Program } from '../readScheme.ts'
import type { Day } from '#values/day.ts'

/**
 * What a number is computed from, in words, with facts in marks: `⟦rd-spend 2025⟧÷⟦sales-revenue 2025⟧`. Whoever has the
 * names of the facts puts them in (sentences/named.ts).
 */
export function formulaOf(program: Program, quantity: Quantity, on: Day): string {
  const of = (it: Quantity) => formulaOf(program, it, on)
  const within = (it: Quantity) => (['add', 'subtract', 'divide'].includes(it.op) ? `（${of(it)}）` : of(it))
  const all = (parts: readonly Quantity[]) => overYears(parts.map(of))
  switch (quantity.op) {
    case 'constant':
      return String(quantity.value)
    case 'input': {
      const input = program.inputs[quantity.input]?.input
      return input ? marked(input, on) : ''
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return quantity.of.map(within).join(signs[quantity.op])
    case 'greater':
    case 'lesser':
      return `${quantity.of.map(of).join('与')}中较${quantity.op === 'greater' ? '大' : '小'}的`
    case 'sum of years':
      return `${all(quantity.of)}合计`
    case 'mean of years':
      return `${all(quantity.of)}的平均`
    case 'compound growth':
      return `${quantity.of.map(of).join('到')}的年均增长率`
    case 'growth over three years':
      return `${all(quantity.of)}的三年平均增长率`
    case 'table':
      return `按${of(quantity.of)}分档的标准`
  }
}

const signs = { add: '＋', subtract: '－', multiply: '×', divide: '÷' } as const

function marked(input: Input, on: Day): string {
  switch (input.kind) {
    case 'fact':
      return `⟦${input.fact} ${closedYear(on) + input.year}⟧`
    case 'count':
      return `符合条件的⟦${input.collection}⟧`
    case 'total':
      return `符合条件的⟦${input.collection}⟧合计`
    case 'days since':
      return `⟦${input.fact}⟧至今的天数`
    case 'full years since':
      return `⟦${input.fact}⟧至今的足年数`
    case 'years at work':
      return `⟦${input.fact}⟧以来的经营年数`
    case 'holds':
      return '持有的⟦titles⟧'
    case 'judgement':
      return '专家意见'
    default:
      return `⟦${input.fact}⟧`
  }
}

/** One fact over years that follow each other is named once: `⟦revenue 2023—2025⟧`. */
function overYears(parts: readonly string[]): string {
  const marks = parts.map((part) => /^⟦(\S+) (\d+)⟧$/.exec(part))
  const years = marks.map((mark) => Number(mark?.[2]))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const follow = last - first === parts.length - 1 && marks.every((mark) => mark?.[1] === marks[0]?.[1])
  return follow && first < last ? `⟦${marks[0]?.[1]} ${first}—${last}⟧` : parts.join('、')
}
