import { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf } from './asOf.ts'
import { selection } from './selection.ts'
import { titlesHeld } from './titlesHeld.ts'

export const listEnterprises = operation({
  title: '企业库',
  kind: 'read',
  permission: 'read enterprises',
  input: EnterpriseQuestion,
  output: z.object({ rows: z.array(EnterpriseRow), total: z.number(), next: z.string().nullable() }),
  async run(context, { filter, sort, page: { size, after }, ...when }) {
    const asked = asOf(context, when)
    const offset = Number(after ?? 0) || 0
    const question = { ...(await selection(context, filter, asked)), sort, size, offset }
    const { rows, total } = await enterpriseList.page(context.db, question)
    const held = await titlesHeld(
      context,
      rows.map((row) => row.id),
      asked,
    )
    const end = offset + rows.length
    return {
      rows: rows.map((row) => ({ ...row, titles: held(row.id) })),
      total,
      next: rows.length > 0 && end < total ? String(end) : null,
    }
  },
})
