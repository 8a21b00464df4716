import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { FactsFile } from '../facts/readFacts.ts'
import { matches } from '../facts/matches.ts'
import { NEW_APPLICATION } from '../readScheme.ts'
import { programOf } from '../programOf.ts'
import { schemeOn } from '../schemes.ts'
import { additionsOf } from './additionsOf.ts'
import { withAdditions } from './withAdditions.ts'

const { schemes, levers } = readTexts('policy')
const on = '2026-06-10' as Day

function of(scheme: string) {
  const text = schemeOn(schemes, scheme, { on, mode: NEW_APPLICATION })
  const program = programOf({ text, facts: schemes.facts, mode: NEW_APPLICATION })
  return { program, additions: additionsOf(program, { facts: schemes.facts, levers, on }) }
}

test('what honest work adds is offered where the scheme counts it, and what no work adds as the counts describe it', () => {
  expect(of('tech-sme').additions.map(({ name }) => name)).toEqual([
    '自主登记软件著作权',
    '自主申请实用新型',
    '自主申请发明专利',
    '科技奖励（国家级，单位排名前 3）',
    '研发机构（国家级、省部级）',
    '主导制定行业标准',
  ])
  expect(of('above-scale-industry').additions).toEqual([])
})

test('every row that is offered is counted by something the scheme reads', () => {
  for (const scheme of ['tech-sme', 'high-tech-enterprise', 'innovative-sme', 'srdi-sme', 'little-giant']) {
    const { program, additions } = of(scheme)
    const wheres = (collection: string) =>
      program.inputs.flatMap(({ input }) => ('where' in input && input.collection === collection ? [input.where] : []))

    expect(additions.length).toBeGreaterThan(0)
    for (const { name, collection, row } of additions)
      expect([name, wheres(collection).some((it) => matches(row, it, on))]).toEqual([name, true])
  }
})

test('rows are added to a known list, and a number for an unknown one says that it is whole', () => {
  const { additions } = of('innovative-sme')
  const named = (name: string) => {
    const found = additions.find((it) => it.name.startsWith(name))
    if (!found) throw new Error(`no ${name}`)
    return found
  }
  const file = FactsFile.parse({ collections: { rights: [{ kind: 'software', 'granted-on': '2020-01-01' }] } })
  const added = [
    { of: named('自主申请发明专利'), count: 2 },
    { of: named('引入合格机构投资者'), count: 1 },
    { of: named('科技奖励'), count: 0 },
  ]

  const { collections } = withAdditions(file, added, schemes.facts)
  expect(collections['rights']?.map(({ kind }) => kind)).toEqual(['software', 'invention', 'invention'])
  expect(collections['equity']?.[0]).toMatchObject({ amount: { value: '1000000.00', unit: '元' } })
  expect(collections['awards']).toEqual([])
  expect(collections['rd-bodies']).toBeUndefined()
})
