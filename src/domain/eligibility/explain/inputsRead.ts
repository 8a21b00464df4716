import type { Pointing, PointsOf, Quantity, Test } from '../language/tree.ts'
import type { Item, Program } from '../readScheme.ts'

/** The inputs a number rests on. */
export function inputsOfQuantity(quantity: Quantity): number[] {
  switch (quantity.op) {
    case 'constant':
      return []
    case 'input':
      return [quantity.input]
    case 'table':
      return inputsOfQuantity(quantity.of)
    default:
      return quantity.of.flatMap(inputsOfQuantity)
  }
}

/** The inputs a condition rests on, those of the points it asks about included. */
export function inputsOfTest(program: Program, test: Test): number[] {
  switch (test.op) {
    case 'compare':
      return test.of.flatMap(inputsOfQuantity)
    case 'all':
    case 'any':
      return test.of.flatMap((it) => inputsOfTest(program, it))
    case 'not':
      return inputsOfTest(program, test.of)
    case 'flag':
      return [test.input]
    case 'score':
      return itemsAskedFor(program, test.of).flatMap((it) => inputsOfPointing(program, it.pointing))
    default:
      return []
  }
}

function itemsAskedFor({ scores, blocks, items }: Program, { kind, at }: PointsOf): Item[] {
  if (kind === 'item') return items.slice(at, at + 1)
  const asked = kind === 'block' ? [at] : (scores[at]?.blocks ?? [])
  return asked.flatMap((block) => blocks[block]?.items ?? []).flatMap((item) => items[item] ?? [])
}

export function inputsOfPointing(program: Program, pointing: Pointing): number[] {
  switch (pointing.op) {
    case 'brackets':
      return [...inputsOfQuantity(pointing.of), ...(pointing.doubtIf ? inputsOfTest(program, pointing.doubtIf) : [])]
    case 'per':
      return inputsOfQuantity(pointing.of)
    case 'choice':
      return pointing.of.flatMap(({ when }) => (when ? inputsOfTest(program, when) : []))
    case 'best':
    case 'sum':
      return pointing.of.flatMap((it) => inputsOfPointing(program, it))
    default:
      return []
  }
}
