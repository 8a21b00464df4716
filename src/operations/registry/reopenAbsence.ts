import { Refusal } from '#domain/access/refusal.ts'
import { settledBy } from '#domain/registry/absence.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import * as absences from '#store/registry/absences.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** Takes a finding back, and the exit that was entered with it; both stay readable as they were. */
export const reopenAbsence = operation({
  title: '撤回核实结果',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({ absence: z.uuid(), reason: z.string().trim().min(2, '请写明为何撤回').max(500) }),
  output: z.object({}),
  async run({ db, scope, now }, { absence: id, reason }) {
    const { district } = scope
    const absence = (await absences.list(db, district)).find((it) => it.id === id && isKnown(it, now))
    const finding = absence && settledBy(absence, now)
    if (!finding) throw new Refusal('not-found', '这家企业没有核实结果可撤，请刷新后再办')
    const entries = [finding.id, ...(finding.event === null ? [] : [finding.event])]
    await withdrawals.record(
      db,
      entries.map((entry) => ({ districtCode: district, entry, reason, knownFrom: now, batch: null })),
    )
    return {}
  },
})
