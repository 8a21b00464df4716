// What a program does not read must not change what it says: only then may it be left alone when that changes.
import { readsOf } from '#domain/eligibility/batch/readsOf.ts'
import { keptPrograms } from '#domain/eligibility/batch/keptPrograms.ts'
import { standingsOf } from '#domain/eligibility/batch/standingsOf.ts'
import { readFacts, type FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { FactsFile as Shape } from '#domain/eligibility/facts/readFacts.ts'
import type { FactText } from '#domain/eligibility/factText.ts'
import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'

const { schemes } = readTexts('policy')
const { facts } = schemes.facts
const on = '2026-06-10' as Day
const programs = keptPrograms(schemes)

test.for(programs.map((it) => [`${it.text.id} ${it.text.inForce}`, it] as const))(
  'a fact that %s does not read turns none of its answers',
  ([, program]) => {
    const reads = readsOf(program)
    let state = 20270101
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const standing = (given: FactsFile['facts']) =>
      standingsOf(program, [readFacts(Shape.parse({ facts: given }), schemes.facts, on).dossier], on)[0]

    for (let round = 0; round < ROUNDS; round++) {
      const given = Object.fromEntries(facts.filter(() => random(4) > 0).map((it) => [it.id, drawn(it, random)]))
      const before = standing(given)
      for (const fact of facts.filter(({ id }) => !reads.has(id)).filter(() => random(8) === 0)) {
        const { [fact.id]: _, ...without } = given
        expect(standing(without), `${fact.id} 去掉后`).toEqual(before)
        expect(standing({ ...given, [fact.id]: drawn(fact, random) }), `${fact.id} 换一个值`).toEqual(before)
      }
    }
  },
)

const ROUNDS = 4

function drawn(fact: FactText, random: (below: number) => number): never {
  const value = () => valueOf(fact, random)
  return (fact.per === 'enterprise' ? value() : { 2023: value(), 2024: value(), 2025: value() }) as never
}

function valueOf({ kind, choices }: FactText, random: (below: number) => number): unknown {
  const number = random(9) * 10 ** random(4)
  switch (kind) {
    case 'money':
      return `${number}万元`
    case 'share':
      return `${random(101)}%`
    case 'flag':
      return random(2) === 1
    case 'day':
      return `20${10 + random(16)}-0${1 + random(9)}-1${random(10)}`
    case 'choice': {
      const codes = Object.keys(choices ?? {})
      return codes[random(codes.length)]
    }
    case 'industry':
      return ['C3984', 'I6513', 'A0111', 'C2710'][random(4)]
    case 'text':
      return '文字'
    default:
      return number
  }
}
