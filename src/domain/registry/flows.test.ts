import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { describe, expect, test } from 'vitest'
import { flows } from './flows.ts'
import { holding } from './holding.ts'
import { stock } from './opening.ts'
import type { TitleEvent } from './titleEvent.ts'

const known = Moment.parse('2024-01-01T00:00:00.000Z')
const later = Moment.parse('2030-01-01T00:00:00.000Z')
const day = (text: string) => Day.parse(text)

function event(kind: TitleEvent['kind'], happenedOn: string, more: Partial<TitleEvent> = {}): TitleEvent {
  const validUntil = kind === 'certified' ? day(`${Number(happenedOn.slice(0, 4)) + 3}${happenedOn.slice(4)}`) : null
  const id = `${kind} ${happenedOn}`
  return {
    id,
    enterprise: 'a',
    kind,
    happenedOn: day(happenedOn),
    validUntil,
    certificateNumber: null,
    knownFrom: known,
    withdrawnFrom: null,
    ...more,
  }
}

const told = (events: TitleEvent[], on = '2030-12-31') =>
  flows(events, { on: day(on), knownBy: later }).map(({ day: at, kind, change }) => `${at} ${kind} ${change}`)

describe('flows of one title', () => {
  test.for<[string, TitleEvent[], string[]]>([
    [
      'a lapse follows from the last day of the certificate',
      [event('certified', '2020-10-09')],
      ['2020-10-09 firstGranted 1', '2023-10-10 lapsed -1'],
    ],
    [
      'a certificate that overlaps its predecessor changes nothing in the count',
      [event('certified', '2020-10-09'), event('certified', '2023-09-01')],
      ['2020-10-09 firstGranted 1', '2023-09-01 renewed 0', '2026-09-02 lapsed -1'],
    ],
    [
      'between the old certificate and the new one of the same year the enterprise is awaiting, not lost',
      [event('certified', '2020-10-09'), event('certified', '2023-12-01')],
      ['2020-10-09 firstGranted 1', '2023-10-10 awaiting -1', '2023-12-01 renewed 1', '2026-12-02 lapsed -1'],
    ],
    [
      'a new certificate in a later year is granted again after a gap',
      [event('certified', '2020-10-09'), event('certified', '2024-11-05')],
      ['2020-10-09 firstGranted 1', '2023-10-10 lapsed -1', '2024-11-05 grantedAgain 1', '2027-11-06 lapsed -1'],
    ],
    [
      'a cancelled certificate counts no more, and its last day is no second exit',
      [event('certified', '2020-10-09'), event('cancelled', '2021-03-01')],
      ['2020-10-09 firstGranted 1', '2021-03-01 cancelled -1'],
    ],
    [
      'a city tech enterprise stays until it is removed, and may come back',
      [event('admitted', '2021-03-01'), event('removed', '2023-05-01'), event('admitted', '2024-06-01')],
      ['2021-03-01 firstGranted 1', '2023-05-01 removed -1', '2024-06-01 grantedAgain 1'],
    ],
    [
      'who moves in with a certificate counts from the move, who moves out counts no more',
      [event('certified', '2022-10-09'), event('movedIn', '2023-05-01'), event('movedOut', '2024-05-01')],
      ['2023-05-01 movedIn 1', '2024-05-01 movedOut -1'],
    ],
  ])('%s', ([, events, expected]) => {
    expect(told(events)).toEqual(expected)
  })

  test('an entry counts from the moment it became known until it is taken back', () => {
    const entry = event('admitted', '2023-03-01', { withdrawnFrom: Moment.parse('2024-06-01T00:00:00.000Z') })

    const asked = (knownBy: string) => flows([entry], { on: day('2025-01-01'), knownBy: Moment.parse(knownBy) }).length

    expect([
      asked('2023-12-31T00:00:00.000Z'),
      asked('2024-02-01T00:00:00.000Z'),
      asked('2024-07-01T00:00:00.000Z'),
    ]).toEqual([0, 1, 0])
  })
})

test('the stock on any day is the sum of the flows, and equals counting the holders one by one', () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  const kinds = ['certified', 'certified', 'certified', 'cancelled', 'movedIn', 'movedOut'] as const
  const events = Array.from({ length: 400 }, (_, index) =>
    event(kinds[random(kinds.length)] ?? 'certified', `20${18 + random(8)}-0${1 + random(9)}-1${random(10)}`, {
      enterprise: `enterprise ${random(90)}`,
      id: String(index),
    }),
  )
  const all = flows(events, { on: day('2029-12-31'), knownBy: later })

  for (const on of ['2019-06-30', '2021-12-31', '2023-02-14', '2025-07-01', '2028-01-01'].map(day)) {
    const own = new Set(events.map((it) => it.enterprise))
    const holders = [...own].filter((enterprise) => {
      const mine = events
        .filter((it) => it.enterprise === enterprise)
        .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))
      return holding(mine, on) === 'valid'
    })
    expect(stock(all, [], { on, knownBy: later }).total, on).toBe(holders.length)
  }
})

test('an opening count keeps its unnamed difference until the names are known', () => {
  const opening = {
    id: 'opening',
    kind: 'opening' as const,
    person: null,
    title: 'city-tech-enterprise' as const,
    onDay: day('2022-12-31'),
    total: 3,
    reason: '方案附件1',
    knownFrom: known,
    withdrawnFrom: null,
  }
  const first = event('admitted', '2021-01-01')
  const second = event('admitted', '2022-01-01', { enterprise: 'b', id: 'b' })
  const third = event('admitted', '2023-01-01', { enterprise: 'c', id: 'c' })
  const ask = (events: TitleEvent[]) => {
    const asOf = { on: day('2023-12-31'), knownBy: later }
    const { named, difference, total } = stock(flows(events, asOf), [opening], asOf)
    return { named, difference, total }
  }

  expect(ask([third])).toEqual({ named: 1, difference: 3, total: 4 })
  expect(ask([first, third])).toEqual({ named: 2, difference: 2, total: 4 })
  expect(ask([first, second, third])).toEqual({ named: 3, difference: 1, total: 4 })
})
