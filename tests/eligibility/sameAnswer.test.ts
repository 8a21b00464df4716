// The same facts give the same answer, whoever is asked: the page's engine, a facts file on the command line, the API, and the
// batch that runs over many enterprises at once.
import { assessFile } from '#domain/eligibility/assessFile.ts'
import { assessAll, verdictAt } from '#domain/eligibility/batch/assessAll.ts'
import { expandTrace } from '#domain/eligibility/batch/trace.ts'
import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { inputsOf } from '#domain/eligibility/facts/inputsOf.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { answerHash } from '#domain/eligibility/receipt/answerHash.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { expect, test } from '../database/test.ts'
import { openOffice } from '../api/office.ts'
import { accountIn, home } from '../access/twoDistricts.ts'
import { casesOf } from '../policyCases.ts'
import { ask } from '../registry/lists.ts'
import { readTexts } from '#texts/texts.ts'

const { schemes } = readTexts('policy')
const cases = schemes.texts.flatMap((text) =>
  casesOf(text).map(({ it, on, mode = NEW_APPLICATION, given }) => ({ it, scheme: text.id, on, mode, given })),
)
type Case = (typeof cases)[number]

function onThePage({ scheme, mode, on, given }: Case): Assessment {
  return assessFile(schemes, { scheme, mode, on, facts: { file: given, provenance: {} } }).assessment
}

test(
  'a page, a file on the command line and the API decide every example alike',
  { timeout: 120_000 },
  async ({ ownStore }) => {
    const office = await openOffice(ownStore)
    const caller = await accountIn(office.system, home, { role: 'leader', units: [] })
    const cookie = await office.signedIn('lead')

    for (const it of cases) {
      const { scheme, mode, on, given } = it
      const page = answerHash(onThePage(it))
      const file = { name: 'facts.json', bytes: new TextEncoder().encode(JSON.stringify(given)) }
      const byFile = await ask(office.system, { name: 'assessFacts', caller }, { scheme, mode, on, file })
      const { body } = await office.post('assessFacts', { scheme, mode, on, facts: given }, { cookie })
      expect([byFile.receipt.answerSha256, body.receipt.answerSha256], `${scheme} ${it.it}`).toEqual([page, page])
      expect(body.verdict).toBe(byFile.verdict)
    }
    expect(cases.length).toBeGreaterThan(150)
    await office.close()
  },
)

test('the batch over all examples of a scheme decides each as the page does', () => {
  const programs = new Map<string, Case[]>()
  for (const it of cases) {
    const { inForce } = schemeOn(schemes, it.scheme, it)
    const key = `${it.scheme} ${inForce} ${it.mode}`
    programs.set(key, [...(programs.get(key) ?? []), it])
  }
  for (const [key, rows] of programs) {
    const [first] = rows as [Case]
    const program = readScheme(schemeOn(schemes, first.scheme, first), schemes.facts, first.mode)
    const cells = rows.map(({ given, on }) => inputsOf(program, readFacts(given, schemes.facts, on).dossier, on))
    const columns = program.inputs.map((_, at) => Float64Array.from(cells, (row) => row[at] as number))
    const batch = assessAll(program, columns, rows.length)

    rows.forEach((it, row) => {
      const { words } = batch.layout
      const trace = batch.traces.subarray(row * words, (row + 1) * words)
      const page = onThePage(it)
      const [score] = page.scores
      expect(
        [verdictAt(batch, row), batch.low[row], batch.high[row], ...expandTrace(batch.layout, trace).answers],
        `${key} ${it.it}`,
      ).toEqual([page.verdict, score?.low ?? 0, score?.high ?? 0, ...page.findings.map(({ answer }) => answer)])
    })
  }
})
