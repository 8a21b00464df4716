import { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { mergedAnswers } from './mergedAnswers.ts'

/** Of a unit's officer only the unit's own rows. */
export const listAnswers = operation({
  title: '汇总表',
  kind: 'read',
  permission: 'answer collections',
  input: z.object({ id: z.uuid() }),
  output: z.object({ rows: z.array(MergedRow) }),
  async run(context, { id }) {
    const { rows } = await mergedAnswers(context, id)
    return { rows }
  },
})
