import type { Day } from '#values/day.ts'
import { answers, verdictOf, type Answer } from './answer.ts'
import type { Assessment, Detail, Finding, ItemFinding, ScoreFinding } from './explain/assessment.ts'
import { inputsOfTest } from './explain/inputsRead.ts'
import { itemExplainer } from './explain/itemExplainer.ts'
import { testExplainer } from './explain/testExplainer.ts'
import { usedOf, type Case } from './explain/used.ts'
import type { Dossier } from './facts/dossier.ts'
import { inputsOf } from './facts/inputsOf.ts'
import { kernelOf, type Kernel } from './kernel/kernel.ts'
import type { Clause, Program } from './readScheme.ts'

/** Answers every clause of a scheme for one enterprise on a day, even after one fails: it needs the whole list. */
export type Assess = (dossier: Dossier, on: Day) => Assessment

/** Prepares a scheme once; the result may be asked about any number of enterprises, one after the other. */
export function assessor(program: Program): Assess {
  const explain = explainer(program)
  return (dossier, on) => explain({ program, dossier, on, cells: inputsOf(program, dossier, on) })
}

/** The same for inputs already at hand, one number each. */
export function explainer(program: Program): (asked: Case) => Assessment {
  const kernel = kernelOf(program, 1)
  const clauses = program.clauses.map((_, at) => clauseExplainer(program, kernel, at))
  const items = program.items.map((_, at) => itemExplainer(program, kernel, at))
  const scoresOf = scoreExplainer(program, kernel)
  const { id, title, inForce } = program.text
  const columns = program.inputs.map(() => new Float64Array(1))
  return (asked) => {
    for (let at = 0; at < columns.length; at++) (columns[at] as Float64Array)[0] = asked.cells[at] as number
    kernel.run(columns, 0, 1)
    return {
      scheme: id,
      title,
      inForce,
      mode: program.mode,
      on: asked.on,
      verdict: verdictOf[kernel.gravest[0] as number] ?? 'not enough facts',
      findings: clauses.map((explain) => explain(asked)),
      scores: scoresOf(items.map((explain) => explain(asked))),
    }
  }
}

function clauseExplainer(program: Program, kernel: Kernel, at: number): (asked: Case) => Finding {
  const clause = program.clauses[at] as Clause
  const detail = testExplainer(program, kernel, clause.test)
  const routes = clause.waivedBy.map((route) => ({ ...route, explain: testExplainer(program, kernel, route.test) }))
  const inputs = [clause.test, ...clause.waivedBy.map((it) => it.test)].flatMap((it) => inputsOfTest(program, it))
  const factsOf = usedOf(program, inputs)
  const source = clause.source ?? program.text.document
  return (asked) => {
    const answer = answers[kernel.clauses[at]?.[0] as number] as Answer
    const { used, missing } = factsOf(asked)
    const told = routes.map((route) => ({ number: route.clause, text: route.text, detail: route.explain(asked) }))
    return {
      clause: clause.id,
      number: clause.clause,
      text: clause.text,
      source,
      confidence: clause.confidence,
      answer,
      reason: answer === 'not examined' ? reasonOf(clause, told) : null,
      detail: detail(asked),
      routes: told,
      used,
      // What is missing matters only where it leaves the answer open.
      missing: answer === 'unknown' ? missing : [],
    }
  }
}

function reasonOf({ notExamined }: Clause, routes: { number: string; text: string; detail: Detail }[]): string {
  if (notExamined !== null) return notExamined
  const route = routes.find(({ detail }) => detail.answer === 'met')
  return route ? `由${route.number}代替：${route.text}` : ''
}

/** Prepared once: which blocks a score has, and which items a block. */
function scoreExplainer(
  { scores, blocks }: Program,
  kernel: Kernel,
): (items: readonly ItemFinding[]) => ScoreFinding[] {
  const points = (of: Kernel['scores'], at: number) => ({ low: of[at]?.low[0] ?? 0, high: of[at]?.high[0] ?? 0 })
  const parts = scores.map(({ id, title, blocks: own }, at) => ({
    id,
    title,
    at,
    own: own.map((it) => blockOf(blocks, it)),
  }))
  return (items) =>
    parts.map(({ id, title, at, own }) => ({
      score: id,
      title,
      ...points(kernel.scores, at),
      blocks: own.map((it) => ({
        block: it.id,
        title: it.title,
        ...points(kernel.blocks, it.at),
        max: it.max,
        items: it.items.map((item) => items[item] as ItemFinding),
      })),
    }))
}

function blockOf(blocks: Program['blocks'], at: number) {
  return { at, ...(blocks[at] as Program['blocks'][number]) }
}
