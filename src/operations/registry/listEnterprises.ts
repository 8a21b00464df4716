import { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { enterprisePage } from './enterprisePage.ts'

export const listEnterprises = operation({
  title: '企业库',
  kind: 'read',
  permission: 'read enterprises',
  input: EnterpriseQuestion,
  output: z.object({ rows: z.array(EnterpriseRow), total: z.number(), next: z.string().nullable() }),
  async run(context, { page: { size, after }, ...question }) {
    const offset = Number(after ?? 0) || 0
    const { rows, total } = await enterprisePage(context, question, { size, offset })
    const end = offset + rows.length
    return { rows, total, next: rows.length > 0 && end < total ? String(end) : null }
  },
})
