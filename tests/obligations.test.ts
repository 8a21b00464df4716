// Every obligation decides the examples that stand beside it in policy/: <day>.cases.yaml.
import { reportRisk, reportRisks } from '#domain/cultivation/reportRisk.ts'
import { reportsOwed, reportStates } from '#domain/cultivation/reportsOwed.ts'
import { readTexts } from '#texts/texts.ts'
import { Day } from '#values/day.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const Cases = z.strictObject({
  certificate: z.strictObject({ grantedOn: Day, validUntil: Day }),
  cases: z.array(
    z.strictObject({
      it: z.string(),
      on: Day,
      filings: z.array(z.strictObject({ year: z.int(), filedOn: Day.nullable() })),
      completeOn: Day.nullable().default(null),
      states: z.record(z.string(), z.enum(reportStates)),
      risk: z.enum(reportRisks),
    }),
  ),
})

const { obligations } = readTexts('policy')
const examples = obligations.flatMap((text) => {
  const file = readFileSync(`policy/obligations/${text.id}/${text.inForce}.cases.yaml`, 'utf8')
  const { certificate, cases } = Cases.parse(parse(file))
  return cases.map((example) => [example.it, { text, certificate, example }] as const)
})

test.for(examples)('%s', ([, { text, certificate, example }]) => {
  const { on, filings, completeOn } = example

  const reports = reportsOwed(text, { certificate, filings, completeOn }, on)

  expect(Object.fromEntries(reports.map(({ year, state }) => [year, state]))).toEqual(example.states)
  expect(reportRisk(text, reports)).toBe(example.risk)
})
