import { creditedFlows } from '#domain/registry/creditedFlows.ts'
import { isGrossInflow } from '#domain/registry/flow.ts'
import { isAfterOpening } from '#domain/registry/opening.ts'
import { Title } from '#domain/registry/title.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from './asOf.ts'
import { namesAndCodes } from './namesAndCodes.ts'

/** Inflows no unit is credited with. A unit's officer sees only name and industry, enough to recognise its own. */
export const listUnclaimed = operation({
  title: '待认领的新增',
  kind: 'read',
  permission: 'read enterprises',
  input: z.object({ year: z.number().int().optional(), ...asOfInput }),
  output: z.object({
    rows: z.array(
      z.object({
        event: z.string(),
        name: z.string(),
        industry: z.string().nullable(),
        title: Title,
        enterprise: z.string().optional(),
        creditCode: z.string().optional(),
        day: Day.optional(),
      }),
    ),
  }),
  async run(context, { year, ...when }) {
    const { db, scope } = context
    const asked = asOf(context, when)
    const found = []
    for (const title of Title.options) {
      const book = await titleBook.load(db, scope.district, title)
      const flows = creditedFlows(book, asked).filter((it) => isAfterOpening(it.firstDay, book.openings, asked.knownBy))
      found.push(...flows.filter((it) => it.unit === null && isGrossInflow(it)).map((it) => ({ ...it, title })))
    }
    const inflows = found.filter((it) => year === undefined || Number(it.day.slice(0, 4)) === year)
    const ids = inflows.map((it) => it.enterprise)
    const [known, industries] = [
      await namesAndCodes(context, ids),
      await enterprises.industriesOf(db, scope.district, ids),
    ]
    const whole = scope.units === 'all'
    return {
      rows: inflows.map(({ event, enterprise, day, title }) => {
        const { name, creditCode } = known(enterprise)
        const recognisable = { event, name, industry: industries.get(enterprise) ?? null, title }
        return whole ? { ...recognisable, enterprise, creditCode, day } : recognisable
      }),
    }
  },
})
