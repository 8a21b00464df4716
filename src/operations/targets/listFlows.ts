import { FlowKind, isGrossInflow } from '#domain/registry/flow.ts'
import { creditedFlows, type CreditedFlow } from '#domain/registry/creditedFlows.ts'
import { isAfterOpening } from '#domain/registry/opening.ts'
import { standing } from '#domain/registry/standing.ts'
import { Title } from '#domain/registry/title.ts'
import { covers } from '#domain/access/scope.ts'
import { Reading } from '#domain/targets/decomposition.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { Day, yearOf } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from '../registry/asOf.ts'
import { namesAndCodes } from '../registry/namesAndCodes.ts'

/** The rows behind a figure: their changes add up to it, so that every number can be opened. */
export const listFlows = operation({
  title: '数字背后的名单',
  kind: 'read',
  permission: 'read targets',
  input: z.object({
    indicator: Title,
    ...asOfInput,
    reading: Reading.default('net'),
    year: z.number().int().optional(),
    unit: z.string().optional(),
    unclaimed: z.boolean().default(false),
    /** Only of who held the title before the opening count and is credited to nobody. */
    ofOpening: z.boolean().default(false),
    /** Only who holds the title on the day, each by the flow it came in with: the names behind a total. */
    holders: z.boolean().default(false),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        enterprise: z.string(),
        name: z.string(),
        creditCode: z.string(),
        day: Day,
        kind: FlowKind,
        change: z.number(),
        unit: z.string().nullable(),
        /** Came in before the opening count: nobody's 新增. */
        inOpening: z.boolean(),
        event: z.string(),
        certificateNumber: z.string().nullable(),
        validUntil: Day.nullable(),
      }),
    ),
    total: z.number(),
  }),
  async run(context, { indicator, reading, year, unit, unclaimed, ofOpening, holders, ...when }) {
    const { db, scope } = context
    const book = await titleBook.load(db, scope.district, indicator)
    const asked = asOf(context, when)
    const all = creditedFlows(book, asked)
    const inOpening = ({ firstDay }: { firstDay: Day }) => !isAfterOpening(firstDay, book.openings, asked.knownBy)
    const nobodys = (it: CreditedFlow, held: boolean) => it.unit === null && inOpening(it) === held
    const flows = (holders ? standing(all) : all)
      .filter((it) => covers(scope, it.unit))
      .filter((it) => year === undefined || yearOf(it.day) === year)
      .filter((it) => unit === undefined || it.unit === unit)
      .filter((it) => (!unclaimed || nobodys(it, false)) && (!ofOpening || nobodys(it, true)))
      .filter((it) => reading === 'net' || isGrossInflow(it))
    const known = await namesAndCodes(
      context,
      flows.map((it) => it.enterprise),
    )
    const events = new Map(book.events.map((it) => [it.id, it]))
    const rows = flows.map((flow) => ({
      ...events.get(flow.event),
      ...known(flow.enterprise),
      ...flow,
      inOpening: inOpening(flow),
    }))
    return {
      rows: rows.map(({ certificateNumber = null, validUntil = null, ...row }) => ({
        ...row,
        certificateNumber,
        validUntil,
      })),
      total: rows.reduce((sum, row) => sum + row.change, 0),
    }
  },
})
