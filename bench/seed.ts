import type { System } from '../src/operations/door/context.ts'
import { newId } from '../src/store/database/newId.ts'
import { within } from '../src/store/database/within.ts'
import * as enterprises from '../src/store/registry/enterprises.ts'
import * as titleBook from '../src/store/registry/titleBook.ts'
import { Day } from '../src/values/day.ts'

/**
 * Enters enterprises in the first district of the policy folder: four in ten hold a certificate, half are in the city's
 * list, and six titles in seven are credited to a unit.
 */
export async function seed({ store, texts, clock }: System, count: number): Promise<void> {
  const [[districtCode = '', district] = []] = texts.districts
  const db = within(store.db, districtCode)
  const entry = () => ({ districtCode, id: newId(), knownFrom: clock.now(), batch: null })
  const firms = Array.from({ length: count }, (_, index) => ({ enterprise: newId(), index }))
  await enterprises.record(db, {
    enterprises: firms.map((it) => ({ ...entry(), id: it.enterprise, ...registration(it) })),
    codes: firms.map((it) => ({ districtCode, enterprise: it.enterprise, creditCode: creditCode(it) })),
    names: firms.map((it) => ({ ...entry(), enterprise: it.enterprise, name: name(it), fromDay: null })),
    places: firms.map((it) => ({ ...entry(), enterprise: it.enterprise, ...place(it) })),
    numbers: [],
    facts: [],
  })
  const events = firms.flatMap((it) => titles(it).map((title) => ({ ...entry(), enterprise: it.enterprise, ...title })))
  await titleBook.recordEvents(db, events)
  const units = district?.units ?? []
  const credits = events.map(({ id }, index) => ({ event: id, unit: units[index % units.length]?.slug ?? '' }))
  await titleBook.recordCredits(
    db,
    credits
      .filter((_, index) => index % 7 > 0)
      .map((it) => ({ ...entry(), ...it, state: 'accepted', reason: '名单注明', account: null })),
  )
}

type Firm = { index: number }

function registration({ index }: Firm) {
  return { registeredOn: day(2010, index), industry: index % 2 === 0 ? 'C3985' : 'I6513' }
}

/** Unique, and in the form the books demand. */
function creditCode({ index }: Firm): string {
  return `91500114MA${String(index).padStart(8, '0')}`
}

function name({ index }: Firm): string {
  return `重庆${'江河湖海山川林原'.charAt(index % 8)}源${(index * 7919) % 10_007}科技有限公司`
}

function place({ index }: Firm) {
  const park = index % 5 === 0 ? '正阳工业园区' : null
  return { town: index % 3 === 0 ? '500114001' : '500114004', park, address: '正阳大道 1 号', fromDay: null }
}

function titles({ index }: Firm) {
  const happenedOn = day(2025, index)
  const certificate = {
    title: 'high-tech-enterprise',
    kind: 'certified',
    happenedOn,
    certificateNumber: `GR2025511${String(index).padStart(5, '0')}`,
    validUntil: day(2028, index),
  } as const
  const listed = {
    title: 'city-tech-enterprise',
    kind: 'admitted',
    happenedOn,
    certificateNumber: null,
    validUntil: null,
  } as const
  return [...(index % 10 < 4 ? [certificate] : []), ...(index % 2 === 0 ? [listed] : [])]
}

function day(year: number, index: number): Day {
  return Day.parse(`${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`)
}
