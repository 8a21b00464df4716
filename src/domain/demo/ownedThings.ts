import type { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import { addDays, addYears, type Day } from '#values/day.ts'
import type { Random } from './random.ts'

/** An entry of a ledger that an enterprise declared, with the day it became known. */
export type OwnedThing = { ledger: string; values: LedgerValues; happenedOn: Day | null; knownOn: Day }

const kinds = [
  { kind: 'utility-model', name: '实用新型', years: 10 },
  { kind: 'software', name: '软件著作权', years: 50 },
  { kind: 'invention', name: '发明专利', years: 20 },
] as const

/** The rights an enterprise has and what it made of them; some have none. All of it is known on one day, `knownOn`. */
export function ownedThings(number: number, knownOn: Day, random: Random): OwnedThing[] {
  const rights = Array.from({ length: random.below(10) }, (_, at): OwnedThing => {
    const { kind, name, years } = random.chance(0.2) ? kinds[2] : random.one(kinds.slice(0, 2))
    const filed = addDays(knownOn, -400 - random.below(1800))
    const granted = addDays(filed, 200 + random.below(190))
    const values = {
      number: `演示 ${number}-${at + 1}`,
      name: `演示${name}${at + 1}`,
      kind,
      owned: true,
      obtained: random.chance(0.85) ? 'own' : 'transfer',
      'filed-on': filed,
      'granted-on': granted,
      'valid-until': addDays(addYears(filed, years), -1),
      'main-product': random.chance(0.8),
      disputed: false,
      'used-before': random.chance(0.2),
    }
    return { ledger: 'rights', values, happenedOn: granted, knownOn }
  })
  const made = Array.from({ length: random.below(14) }, (_, at): OwnedThing => {
    const values = { achievement: `演示成果 ${at + 1}`, year: 2022 + random.below(3), form: 'product' }
    return { ledger: 'transformations', values, happenedOn: null, knownOn }
  })
  return [...rights, ...made]
}

/** The ledgers that were checked against what agencies have, so that an empty one says that there is nothing. */
export const checkedLedgers = ['rights', 'transformations', 'incidents', 'standards', 'awards', 'rd-bodies', 'contests']
