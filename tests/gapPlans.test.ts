// The question that a plan is sought for must be the very scheme: on every example of every scheme its answer at nothing done is
// the verdict, and what is found, once done, turns it.
import { assessor } from '#domain/eligibility/assess.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { assumed } from '#domain/eligibility/gap/assumed.ts'
import { changed } from '#domain/eligibility/gap/changed.ts'
import { cheapest } from '#domain/eligibility/gap/cheapest.ts'
import { movableOf } from '#domain/eligibility/gap/movable.ts'
import { modelOf } from '#domain/eligibility/gap/planGap.ts'
import { timingOf } from '#domain/eligibility/gap/timing.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { addYears, yearOf, type Day } from '#values/day.ts'
import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import { casesOf } from './policyCases.ts'

const { schemes, levers } = readTexts('policy')
const rank = { qualifies: 0, 'awaits judgement': 1, 'not enough facts': 2, 'falls short': 3 }

test.for(schemes.texts.map((it) => [`${it.id} ${it.inForce}`, it] as const))(
  'on the examples of %s a plan is found where it should, and turns the verdict',
  ([, text]) => {
    for (const example of casesOf(text)) {
      const on = addYears(example.on, 1)
      const span = { today: `${yearOf(example.on)}-01-01` as Day, on }
      const offers = levers.flatMap((lever) => {
        const timing = timingOf(lever, span)
        return 'why' in timing ? [] : [{ lever, timing }]
      })
      const program = readScheme(text, schemes.facts, example.mode ?? NEW_APPLICATION)
      const given = readFacts(example.given, schemes.facts, example.on).dossier
      const { dossier } = assumed(program, given, { facts: [], span })
      const assess = assessor(program)
      const { verdict } = assess(dossier, on)
      const planning = { program, movable: movableOf(program, dossier, { offers, span }), offers }
      for (const goal of ['qualifies', 'awaits judgement'] as const) {
        const found = cheapest(modelOf(planning, goal, program.clauses))
        const reached = rank[verdict] <= rank[goal]
        expect(found?.cost === 0, `${example.it}：${goal}`).toBe(reached)
        if (!found) continue
        const done = offers.map((offer, at) => ({ offer, amount: found.amounts[at] as number }))
        expect(rank[assess(changed(dossier, done, span), on).verdict], example.it).toBeLessThanOrEqual(rank[goal])
      }
    }
  },
)
