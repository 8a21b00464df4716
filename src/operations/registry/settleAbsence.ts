import { Refusal } from '#domain/access/refusal.ts'
import { AbsenceOutcome, absenceOutcomes, isOpen } from '#domain/registry/absence.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import { holders } from '#domain/registry/holders.ts'
import { titles, type Title } from '#domain/registry/title.ts'
import type { TitleEventKind } from '#domain/registry/titleEvent.ts'
import { newId } from '#store/database/newId.ts'
import * as absences from '#store/registry/absences.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'

/** What a person found out about a missing enterprise. Only an exit that was found out, with its day, changes a count. */
export const settleAbsence = operation({
  title: '核实名单中消失的企业',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({
    absence: z.uuid(),
    outcome: AbsenceOutcome,
    reason: z.string().trim().min(2, '请写明依据，如「市科技局 2024 年第 3 批退库公告」').max(500),
    /** Of an exit: the day it happened. */
    happenedOn: Day.optional(),
  }),
  output: z.object({ event: z.string().nullable() }),
  async run(context, { absence: id, outcome, reason, happenedOn }) {
    const { db, scope, now, person } = context
    const absence = (await absences.list(db, scope.district)).find((it) => it.id === id && isKnown(it, now))
    if (!absence) throw new Refusal('not-found', '没有这条待核实，或名单已撤销，请刷新后再办')
    if (!isOpen(absence, now)) throw new Refusal('conflict', '这家企业已经核实过，要改请先撤回原来的核实结果')
    const { exit, of, name } = absenceOutcomes[outcome]
    if (of !== null && of !== absence.title)
      throw new Refusal('bad-input', `「${name}」只用于${titles[of].name}，请选择别的核实结果`)
    const event = exit === null ? null : await recordExit(context, { ...absence, kind: exit, happenedOn })
    const finding = { outcome, reason, event, person: person.name, knownFrom: now }
    await absences.settle(db, { districtCode: scope.district, id: newId(), absence: id, ...finding })
    return { event }
  },
})

type Exit = { enterprise: string; title: Title; kind: TitleEventKind; happenedOn: Day | undefined }

async function recordExit({ db, scope, now, today }: Context, { enterprise, title, kind, happenedOn }: Exit) {
  const { district } = scope
  if (happenedOn === undefined) throw new Refusal('bad-input', '请填写退出的日期，数字从那一天起变化')
  if (happenedOn > today) throw new Refusal('bad-input', `${happenedOn} 还没有到，请核对退出的日期`)
  const events = await titleBook.eventsOf(db, district, { enterprises: [enterprise], title })
  if (!holders(events, { on: happenedOn, knownBy: now }).has(enterprise))
    throw new Refusal('not-allowed', `账面上它 ${happenedOn} 并不持有该称号，无从退出，请核对日期`)
  const id = newId()
  const entry = { districtCode: district, knownFrom: now, batch: null, certificateNumber: null, validUntil: null }
  await titleBook.recordEvents(db, [{ ...entry, id, enterprise, title, kind, happenedOn }])
  return id
}
