// Every scheme decides the examples that stand beside it in policy/: <day>.cases.yaml.
import { assessor } from '#domain/eligibility/assess.ts'
import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { readMoney } from '#values/readMoney.ts'
import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import { casesOf, type SchemeCase } from './policyCases.ts'

const { schemes } = readTexts('policy')

test.for(schemes.texts.map((it) => [`${it.id} ${it.inForce}`, it] as const))(
  'every clause of %s is decided by an example, judged by people, or marked as unknown',
  ([, text]) => {
    const asked = new Set(casesOf(text).flatMap(({ finds }) => Object.keys(finds)))
    const open = readScheme(text, schemes.facts).clauses.filter(
      ({ id, test: it }) => !asked.has(id) && it.op !== 'judged' && it.op !== 'pending',
    )

    expect(
      open.map(({ id }) => id),
      '这些条款还没有例子',
    ).toEqual([])
  },
)

const cases = schemes.texts.flatMap((text) =>
  casesOf(text).map((it) => [`${text.id} ${text.inForce} ${it.it}`, it, text] as const),
)

test.for(cases)('%s', ([, example, text]) => {
  const { dossier, problems } = readFacts(example.given, schemes.facts, example.on)
  const assessment = assessor(readScheme(text, schemes.facts, example.mode ?? NEW_APPLICATION))(dossier, example.on)

  expect(problems).toEqual([])
  expect(saidOf(assessment, example)).toEqual(expectedOf(example))
  for (const [key, figure] of Object.entries(example.figures))
    expect(written(dossier.figures.get(key)), key).toBe(written(figureOf(figure)))
})

function figureOf(figure: string | number | null): number | undefined {
  if (typeof figure !== 'string') return figure ?? undefined
  const read = readMoney(figure)
  return 'value' in read ? read.value : undefined
}

/** Averages are told to two decimals. */
function written(figure: number | undefined): string {
  return figure === undefined ? '未知' : figure.toFixed(2)
}

/** What the example speaks of, as the assessment has it. */
function saidOf({ verdict, findings, scores }: Assessment, example: SchemeCase) {
  const points = new Map<string, { low: number; high: number }>(
    scores.flatMap((score) => [
      [score.score, score] as const,
      ...score.blocks.flatMap((block) => [
        [block.block, block] as const,
        ...block.items.map((it) => [it.item, it] as const),
      ]),
    ]),
  )
  return {
    verdict: example.verdict ? verdict : undefined,
    finds: Object.fromEntries(
      Object.keys(example.finds).map((id) => [id, findings.find((it) => it.clause === id)?.answer]),
    ),
    points: Object.fromEntries(
      Object.keys(example.points).map((id) => [
        id,
        [(points.get(id)?.low ?? 0) / 100, (points.get(id)?.high ?? 0) / 100],
      ]),
    ),
    missing: example.missing
      ? [
          ...new Set(
            findings.flatMap((it) => it.missing.map(({ fact, year }) => (year === null ? fact : `${fact} ${year}`))),
          ),
        ].sort()
      : undefined,
  }
}

function expectedOf({ verdict, finds, points, missing }: SchemeCase) {
  return {
    verdict,
    finds,
    points: Object.fromEntries(Object.entries(points).map(([id, it]) => [id, typeof it === 'number' ? [it, it] : it])),
    missing: missing && [...missing].sort(),
  }
}
