// What a programmer would write for this one text: the conditions as code, in the order of the text, with every word of the
// explanation. It answers and explains what ours does, for enterprises of which nothing is judged.
import type { Answer } from '../src/domain/eligibility/answer.ts'
import type { Assessment, Detail, Finding } from '../src/domain/eligibility/explain/assessment.ts'
import type { Case } from '../src/domain/eligibility/explain/used.ts'
import type { Clause, Program } from '../src/domain/eligibility/readScheme.ts'
import { flag, measure, pointed, severalOf, some } from './detailsByHand.ts'
import { known, missing } from './factsByHand.ts'
import { scoreByHand } from './scoreByHand.ts'
import { columns, type Name } from './techSme.ts'

const at = Object.fromEntries(columns.map((name, index) => [name, index])) as Record<Name, number>

export function techByHand(program: Program): (asked: Case) => Assessment {
  const { text } = program
  const [resident, size, products, conduct, score] = program.clauses as [Clause, Clause, Clause, Clause, Clause]
  const scored = scoreByHand(program)
  return (asked) => {
    const { cells, on } = asked
    const cell = (name: Name) => cells[at[name]] as number
    const year = Number(on.slice(0, 4)) - 1
    const sizes = severalOf([
      measure(`⟦staff ${year}⟧`, 'count', { value: cell('staff'), atMost: 500 }),
      measure(`⟦sales-revenue ${year}⟧`, 'money', { value: cell('sales'), atMost: 2e10 }),
      measure(`⟦total-assets ${year}⟧`, 'money', { value: cell('assets'), atMost: 2e10 }),
    ])
    const marks = severalOf([
      flag('⟦incident-two-years⟧', cell('incident'), false),
      flag('⟦abnormal-list⟧', cell('abnormal'), false),
      flag('⟦dishonest-list⟧', cell('dishonest'), false),
    ])
    const isResident = flag('⟦resident-enterprise⟧', cell('resident'), true)
    const isFree = flag('⟦prohibited-products⟧', cell('prohibited'), false)
    const points = scored(asked)
    const [staff] = points.blocks
    const enough = severalOf([
      pointed(points, '>=', { id: points.score, bound: 6000 }),
      pointed(staff as { title: string; low: number; high: number }, '>', { id: staff?.block ?? '', bound: 0 }),
    ])
    const ways = [
      flag('持有⟦high-tech-enterprise⟧', cell('certificate'), true),
      some('awards', cell('awards')),
      some('rd-bodies', cell('bodies')),
      some('standards', cell('standards')),
    ]
    const findings = [
      finding(asked, { clause: resident, inputs: residentInputs, detail: isResident }),
      finding(asked, { clause: size, inputs: sizeInputs, detail: sizes }),
      finding(asked, { clause: products, inputs: productInputs, detail: isFree }),
      finding(asked, { clause: conduct, inputs: conductInputs, detail: marks }),
      waived(finding(asked, { clause: score, inputs: scoreInputs, detail: enough }), { asked, clause: score, ways }),
    ]
    return {
      scheme: text.id,
      title: text.title,
      inForce: text.inForce,
      mode: program.mode,
      on,
      verdict: verdictOf(findings),
      findings,
      scores: [points],
    }
  }
}

const inputs = (...names: Name[]) => names.map((it) => at[it])
const residentInputs = inputs('resident')
const sizeInputs = inputs('staff', 'sales', 'assets')
const productInputs = inputs('prohibited')
const conductInputs = inputs('incident', 'abnormal', 'dishonest')
const ownInputs = inputs('techStaff', 'staff', 'spend', 'sales', 'costs', 'class1', 'class2')
const scoreInputs = [...ownInputs, ...inputs('certificate', 'awards', 'bodies', 'standards')]

type Told = { clause: Clause; inputs: readonly number[]; detail: Detail }

function finding(asked: Case, { clause, inputs: read, detail }: Told): Finding {
  return {
    clause: clause.id,
    number: clause.clause,
    text: clause.text,
    source: asked.program.text.document,
    confidence: clause.confidence,
    answer: detail.answer,
    reason: null,
    detail,
    routes: [],
    used: known(asked, read),
    missing: detail.answer === 'unknown' ? missing(asked, read) : [],
  }
}

function waived(own: Finding, { asked, clause, ways }: { asked: Case; clause: Clause; ways: Detail[] }): Finding {
  const routes = ways.map((detail, index) => {
    const { clause: number = '', text = '' } = clause.waivedBy[index] ?? {}
    return { number, text, detail }
  })
  const held = routes.find(({ detail }) => detail.answer === 'met')
  const open = ways.some(({ answer }) => answer === 'unknown')
  const answer: Answer =
    own.answer === 'met' ? 'met' : held ? 'not examined' : open && own.answer === 'unmet' ? 'unknown' : own.answer
  return {
    ...own,
    routes,
    answer,
    reason: answer === 'not examined' ? `由${held?.number}代替：${held?.text}` : null,
    missing: answer === 'unknown' ? missing(asked, scoreInputs) : [],
  }
}

function verdictOf(findings: readonly Finding[]): Assessment['verdict'] {
  let open = false
  for (const { answer } of findings) {
    if (answer === 'unmet') return 'falls short'
    if (answer === 'unknown') open = true
  }
  return open ? 'not enough facts' : 'qualifies'
}
