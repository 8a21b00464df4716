import { answers, type Answer } from '../answer.ts'
import type { Comparator, Quantity, Test } from '../language/tree.ts'
import type { Program } from '../readScheme.ts'
import type { Column } from '../kernel/frame.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { quantityColumn } from '../kernel/quantityColumn.ts'
import { testColumn } from '../kernel/testColumn.ts'
import type { Detail } from './assessment.ts'
import { byDay } from './byDay.ts'
import { formulaOf } from './formulaOf.ts'
import type { Case } from './used.ts'

/** Tells one answer, after the kernel has run over a block of one. */
export type TestExplainer = (asked: Case) => Detail

type Of<Op extends Test['op']> = Extract<Test, { op: Op }>

/** Prepared once for a kernel, before it runs: the explainer looks at the very columns that the answer came from. */
export function testExplainer(program: Program, kernel: Kernel, test: Test): TestExplainer {
  const column = testColumn(kernel.frame, test, kernel)
  const answer = (): Answer => answers[column[0] as number] as Answer
  switch (test.op) {
    case 'compare':
      return measureExplainer({ program, kernel, answer }, test)
    case 'all':
    case 'any':
    case 'not': {
      const parts = (test.op === 'not' ? [test.of] : test.of).map((it) => testExplainer(program, kernel, it))
      return (asked) => ({ kind: test.op, answer: answer(), parts: parts.map((part) => part(asked)) })
    }
    case 'flag': {
      const [about, worded] = [aboutOf(program, test), wordedOf(program, test)]
      return ({ dossier }) => ({
        kind: 'yes or no',
        answer: answer(),
        about,
        expected: test.expected === 1,
        word: worded && { ...worded, is: dossier.words.get(worded.fact) ?? null },
      })
    }
    case 'judged': {
      const id = judgementId(program, test.input)
      return ({ dossier }) => ({
        kind: 'judged',
        answer: answer(),
        by: test.by,
        judgement: dossier.judgements.get(id) ?? null,
      })
    }
    case 'pending':
      return () => ({ kind: 'pending', answer: answer(), reason: test.reason })
    case 'score':
      return pointsExplainer({ program, kernel, answer }, test)
  }
}

type Prepared = { program: Program; kernel: Kernel; answer: () => Answer }

function measureExplainer(
  { program, kernel: { frame }, answer }: Prepared,
  { comparator, of }: Of<'compare'>,
): TestExplainer {
  const [left, right] = of.map((it) => quantityColumn(frame, it)) as [() => Column, () => Column]
  const { dimension } = measuredBy(of)
  // Of a bare constant and a number the number says what is asked about, on whichever side it stands.
  const counted = of.find((it) => it.op !== 'constant') ?? of[0]
  const formula = byDay((on) => formulaOf(program, counted, on))
  const divisors = of
    .flatMap(divisorsIn)
    .map((it) => ({ formula: byDay((on) => formulaOf(program, it, on)), column: quantityColumn(frame, it) }))
  return ({ on }) => {
    const [value, threshold] = [known(left()[0]), known(right()[0])]
    const said = answer()
    const distance =
      value === null || threshold === null ? null : said === 'met' ? 0 : distanceOf(comparator, value, threshold)
    const zero = divisors.length === 0 ? undefined : divisors.find(({ column }) => column()[0] === 0)
    return {
      kind: 'measure',
      answer: said,
      formula: formula(on),
      comparator,
      dimension,
      value,
      threshold,
      distance,
      zeroDivisor: zero ? zero.formula(on) : null,
    }
  }
}

/** Whatever is divided by, as deep as it stands. */
function divisorsIn(quantity: Quantity): Quantity[] {
  if (quantity.op === 'constant' || quantity.op === 'input') return []
  if (quantity.op === 'table') return divisorsIn(quantity.of)
  const below = quantity.of.flatMap(divisorsIn)
  return quantity.op === 'divide' ? [quantity.of[1], ...below] : below
}

/** Of a number and a bare constant the number says what is measured. */
function measuredBy([left, right]: readonly [Quantity, Quantity]): Quantity {
  return left.dimension === 'number' ? right : left
}

function distanceOf(comparator: Comparator, value: number, threshold: number): number {
  return comparator === '<=' || comparator === '<' ? value - threshold : threshold - value
}

export function known(cell: number | undefined): number | null {
  return cell === undefined || !Number.isFinite(cell) ? null : cell
}

function aboutOf({ inputs }: Program, { input, named }: Of<'flag'>): string {
  const asked = inputs[input]?.input
  if (asked?.kind === 'holds') return `持有${asked.titles.map((it) => `⟦${it}⟧`).join('或')}`
  if (asked?.kind === 'matches' && named !== undefined) return `⟦${asked.fact}⟧属于${named}`
  if (asked?.kind === 'matches') return `⟦${asked.fact}⟧在所列范围内`
  return asked && 'fact' in asked ? `⟦${asked.fact}⟧` : ''
}

/** A choice or a code, and the group that it should belong to. */
function wordedOf({ inputs }: Program, { input, named }: Of<'flag'>): { fact: string; group: string | null } | null {
  const asked = inputs[input]?.input
  return asked?.kind === 'matches' ? { fact: asked.fact, group: named ?? null } : null
}

export function judgementId({ inputs }: Program, at: number): string {
  const asked = inputs[at]?.input
  return asked?.kind === 'judgement' ? asked.id : ''
}

function pointsExplainer(
  { program, kernel, answer }: Prepared,
  { of, comparator, points }: Of<'score'>,
): TestExplainer {
  const title = program[`${of.kind}s`][of.at]?.title ?? ''
  const columns = kernel[`${of.kind}s`][of.at]
  return () => ({
    kind: 'points',
    answer: answer(),
    of: of.id,
    title,
    comparator,
    points,
    low: columns?.low[0] ?? 0,
    high: columns?.high[0] ?? 0,
  })
}
