import { Refusal } from '#domain/access/refusal.ts'
import { creditedUnits } from '#domain/registry/credit.ts'
import { EnterpriseFile } from '#domain/registry/enterprise.ts'
import * as batches from '#store/exchange/batches.ts'
import * as assignments from '#store/registry/assignments.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { absencesOf } from './absencesOf.ts'
import { asOf, asOfInput } from './asOf.ts'
import { maskedContacts } from './maskedContacts.ts'
import { titlesHeld } from './titlesHeld.ts'
import { visibleEnterprises } from './visibleEnterprises.ts'

export const readEnterprise = operation({
  title: '一企一档',
  kind: 'read',
  permission: 'read enterprises',
  input: z.object({ id: z.uuid(), ...asOfInput }),
  output: EnterpriseFile,
  async run(context, { id, ...when }) {
    const { db, scope } = context
    const asked = asOf(context, when)
    const visible = await visibleEnterprises(context, asked)
    const found = await enterprises.find(db, scope.district, id)
    if (!found || (visible !== 'all' && !visible.has(id)))
      throw new Refusal('not-found', '没有这家企业，或它不在本单位范围内')
    const [names, places, facts, codes, events, assigned] = await Promise.all([
      enterprises.namesOf(db, scope.district, [id]),
      enterprises.placesOf(db, scope.district, [id]),
      enterprises.factsOf(db, scope.district, [id]),
      enterprises.codesOf(db, scope.district, [id]),
      eventsWithUnits(context, id),
      assignments.historyOf(db, scope.district, id),
    ])
    const held = await titlesHeld(context, [id], asked)
    const [cared] = await assignments.on(db, { district: scope.district, ...asked }, [id])
    const contacts = await maskedContacts(context, id)
    const entries = [found, ...names, ...places, ...facts, ...events, ...assigned, ...contacts]
    return {
      ...found,
      names,
      places,
      facts,
      events,
      assignment: cared ?? null,
      assignments: assigned,
      contacts,
      absences: await absencesOf(context, id, asked.knownBy),
      titles: held(id),
      creditCodes: codes.map((it) => it.creditCode),
      batches: await batchesOf(
        context,
        entries.map((it) => it.batch),
      ),
    }
  },
})

async function eventsWithUnits({ db, scope, now }: Context, enterprise: string) {
  const events = await titleBook.eventsOf(db, scope.district, { enterprises: [enterprise] })
  if (events.length === 0) return []
  const units = creditedUnits(await titleBook.creditsOf(db, scope.district, { events: events.map((it) => it.id) }), now)
  return events
    .map((event) => ({ ...event, unit: units.get(event.id) ?? null }))
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))
}

async function batchesOf({ db, scope }: Context, ids: (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const found = await Promise.all(wanted.map((id) => batches.find(db, scope.district, id)))
  return found.filter((it) => it !== undefined)
}
