import { listOf, nodeOf } from './node.ts'
import { SchemeProblem, type Place } from './place.ts'
import { readLiteral } from './readLiteral.ts'
import type { Quantity } from './tree.ts'

/** A threshold that depends on another number: rows `{ upTo, is }`, the bound included, the last row without one. */
export function readTable(raw: unknown, of: Quantity, place: Place): Quantity {
  const rows = listOf(raw, place).map((row, index) => {
    const at = [...place, index]
    const [, node] = nodeOf(row, at, { is: ['upTo'] })
    const is = readLiteral(node.is as string, [...at, 'is'])
    const upTo = node.upTo === undefined ? undefined : readLiteral(node.upTo as string, [...at, 'upTo'])
    if (upTo && upTo.dimension !== of.dimension && upTo.dimension !== 'number')
      throw new SchemeProblem([...at, 'upTo'], `分档的单位与所比的数不同（${of.dimension}）`)
    return { dimension: is.dimension, is: valueOf(is), upTo: upTo ? valueOf(upTo) : Infinity }
  })
  rows.forEach(({ upTo }, index) => {
    if (index > 0 && upTo <= (rows[index - 1]?.upTo ?? 0))
      throw new SchemeProblem([...place, index], '分档重叠或次序颠倒，请由小到大排列')
  })
  if (rows.at(-1)?.upTo !== Infinity) throw new SchemeProblem(place, '分档没有覆盖全部数值，最后一档不写 upTo')
  return { op: 'table', of, rows, dimension: rows[0]?.dimension ?? 'number', whole: false }
}

function valueOf(constant: Quantity): number {
  return constant.op === 'constant' ? constant.value : Number.NaN
}
