import { obligationsOn } from '#domain/cultivation/obligationsOn.ts'
import { reportRisk, reportRisks } from '#domain/cultivation/reportRisk.ts'
import { reportsOwed, reportStates } from '#domain/cultivation/reportsOwed.ts'
import { riskSentence } from '#domain/cultivation/riskSentence.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { isKnown, type AsOf } from '#domain/registry/asOf.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from '../registry/asOf.ts'
import { visibleEnterprises } from '../registry/visibleEnterprises.ts'

const Report = z.object({
  year: z.int(),
  due: Day,
  state: z.enum(reportStates),
  filedOn: Day.nullable(),
})

/** What an enterprise must hand in during its certificates, what it has handed in, and what follows. */
export const readObligations = operation({
  title: '企业的年度义务',
  kind: 'read',
  permission: 'read ledgers',
  input: z.object({ enterprise: z.uuid(), ...asOfInput }),
  output: z.object({
    on: Day,
    obligations: z.array(
      z.object({
        obligation: z.string(),
        title: z.string(),
        document: z.string(),
        ledger: z.string(),
        certificate: z.object({ grantedOn: Day, validUntil: Day.nullable() }),
        reports: z.array(Report),
        risk: z.enum(reportRisks),
        sentence: z.string(),
      }),
    ),
  }),
  async run(context, { enterprise, ...when }) {
    const asked = asOf(context, when)
    const visible = await visibleEnterprises(context, asked)
    if (visible !== 'all' && !visible.has(enterprise))
      throw new Refusal('not-found', '没有这家企业，或它不在本单位范围内')
    const known = await knownOf(context, enterprise, asked)
    return {
      on: asked.on,
      obligations: obligationsOn(context.texts.obligations, asked.on).flatMap((text) =>
        known.certificates(text.owedBy).map((certificate) => {
          const reports = reportsOwed(text, { certificate, ...known.reports(text.ledger) }, asked.on)
          const { id: obligation, title, document, ledger } = text
          const said = { risk: reportRisk(text, reports), sentence: riskSentence(text, reports) }
          return { obligation, title, document, ledger, certificate, reports, ...said }
        }),
      ),
    }
  },
})

/** Certificates that have not run out on the day, and what the ledgers have of the reports. */
async function knownOf({ db, scope }: Context, enterprise: string, { on, knownBy }: AsOf) {
  const book = { district: scope.district, knownBy }
  const [events, entries, words] = await Promise.all([
    titleBook.eventsOf(db, scope.district, { enterprises: [enterprise] }),
    ledgerEntries.holding(db, book, { among: [enterprise] }).execute(),
    completeness.of(db, book, [enterprise]),
  ])
  return {
    certificates: (title: string) =>
      events
        .filter((it) => it.title === title && it.kind === 'certified' && isKnown(it, knownBy))
        .filter((it) => it.happenedOn <= on && (it.validUntil === null || it.validUntil >= on))
        .map(({ happenedOn, validUntil }) => ({ grantedOn: happenedOn, validUntil })),
    reports: (ledger: string) => ({
      filings: entries
        .filter((it) => it.ledger === ledger)
        .map(({ values }) => ({
          year: Number(values['year']),
          filedOn: Day.safeParse(values['filed-on']).data ?? null,
        })),
      completeOn: words.findLast((it) => it.ledger === ledger)?.onDay ?? null,
    }),
  }
}
