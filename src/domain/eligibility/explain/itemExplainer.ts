import type { Grade, Pointing, Quantity } from '../language/tree.ts'
import type { Program } from '../readScheme.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { NO_GRADE } from '../kernel/points.ts'
import { quantityColumn } from '../kernel/quantityColumn.ts'
import { FACTS_MISSING, PEOPLE_DECIDE } from '../kernel/openness.ts'
import type { Basis, ItemFinding } from './assessment.ts'
import { byDay } from './byDay.ts'
import { formulaOf } from './formulaOf.ts'
import { inputsOfPointing } from './inputsRead.ts'
import { judgementId, known, testExplainer } from './testExplainer.ts'
import { usedOf, type Case } from './used.ts'

/** Tells how an item came to its points, after the kernel has run over a block of one. */
export function itemExplainer(program: Program, kernel: Kernel, at: number): (asked: Case) => ItemFinding {
  const item = program.items[at] as Program['items'][number]
  const { low, high, open, grade } = kernel.items[at] as Kernel['items'][number]
  const scale = scaleOf(item.pointing)
  const value = scale ? quantityColumn(kernel.frame, scale.of) : null
  const factsOf = usedOf(program, inputsOfPointing(program, item.pointing))
  const id = judgementId(program, item.judgement)
  const basisOf = basisExplainer(program, kernel, item.pointing)
  return (asked) => {
    const { used, missing } = factsOf(asked)
    const graded = grade[0] === NO_GRADE ? null : (grade[0] as number)
    return {
      item: item.id,
      title: item.title,
      low: low[0] as number,
      high: high[0] as number,
      max: item.max * 100,
      grade: graded,
      value: value ? known(value()[0]) : null,
      dimension: scale?.of.dimension ?? null,
      next: scale && graded !== null ? nextGrade(scale.grades, graded) : null,
      note: noteOf(item.pointing, graded),
      basis: basisOf(asked, graded),
      judgement: asked.dossier.judgements.get(id) ?? null,
      openTo: openTo(open[0] as number),
      used,
      missing: (open[0] as number) & FACTS_MISSING ? missing : [],
    }
  }
}

/** Most items rest on one number, which stands in them. */
const NOTHING: Basis[] = []

/** Of the best of several every number that is known; of a choice the case that applies. */
function basisExplainer(
  program: Program,
  kernel: Kernel,
  pointing: Pointing,
): (asked: Case, grade: number | null) => Basis[] {
  if (pointing.op === 'best') {
    const numbers = pointing.of.flatMap((it) => scaleOf(it)?.of ?? []).map((it) => numberExplainer(program, kernel, it))
    return (asked) => {
      const found: Basis[] = []
      for (const number of numbers) {
        const told = number(asked)
        if (told) found.push(told)
      }
      return found
    }
  }
  if (pointing.op !== 'choice') return () => NOTHING
  const cases = pointing.of.map(({ when }) => when && testExplainer(program, kernel, when))
  return (asked, grade) => {
    const applies = grade === null ? null : cases[grade]
    return applies ? [applies(asked)] : NOTHING
  }
}

function numberExplainer(program: Program, { frame }: Kernel, of: Quantity): (asked: Case) => Basis | null {
  const column = quantityColumn(frame, of)
  const formula = byDay((on) => formulaOf(program, of, on))
  return ({ on }) => {
    const value = known(column()[0])
    return value === null ? null : { kind: 'number', formula: formula(on), dimension: of.dimension, value }
  }
}

/** The number whose grades decide, where there is one. */
function scaleOf(pointing: Pointing): { of: Quantity; grades: readonly Grade[] } | null {
  return pointing.op === 'brackets' ? pointing : null
}

function nextGrade(grades: readonly Grade[], at: number): { bound: number; high: number } | null {
  const here = grades[at]
  const better = grades
    .slice(0, at)
    .findLast(
      ({ points, comparator }) => comparator !== null && comparator !== '=' && points[1] > (here?.points[1] ?? 0),
    )
  return better ? { bound: better.bound, high: better.points[1] } : null
}

function noteOf(pointing: Pointing, grade: number | null): string | null {
  if (pointing.op === 'pending') return pointing.reason
  if (grade === null) return null
  if (pointing.op === 'brackets') return pointing.grades[grade]?.note ?? null
  return pointing.op === 'choice' ? (pointing.of[grade]?.note ?? null) : null
}

function openTo(open: number): ItemFinding['openTo'] {
  const to: ItemFinding['openTo'] = []
  if (open & FACTS_MISSING) to.push('facts')
  if (open & PEOPLE_DECIDE) to.push('people')
  return to
}
