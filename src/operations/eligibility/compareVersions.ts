import { failingClauses } from '#domain/eligibility/batch/failingClauses.ts'
import { turnOf, VersionChange } from '#domain/eligibility/batch/versionChange.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import { EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import { versionPairs } from '#store/eligibility/versionPairs.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf } from '../registry/asOf.ts'
import { selection } from '../registry/selection.ts'
import { editionOf } from './assessmentBooks.ts'
import { keptState } from './keptState.ts'
import { versionOf } from './versionOf.ts'

/** What another version of a scheme would mean for everybody this person may see: who gains, who loses, by which clause. */
export const compareVersions = operation({
  title: '两版影响',
  kind: 'read',
  permission: 'assess enterprises',
  input: z.object({
    scheme: Slug,
    /** The days on which the two versions come into force. */
    before: Day,
    after: Day,
    filter: EnterpriseFilter.default({}),
  }),
  output: z.object({
    kept: z.object({ on: Day, knownBy: Moment }).nullable(),
    outdated: z.boolean(),
    /** Everybody of whom both versions were asked, and of them for how many the verdict stays. */
    compared: z.int(),
    same: z.int(),
    changes: z.array(VersionChange),
    /** Clauses of each version that are not met by those whose verdict turns, with their number, the most frequent first. */
    clauses: z.array(z.object({ version: Day, clause: z.string(), text: z.string(), enterprises: z.int() })),
  }),
  async run(context, { scheme, before: earlier, after: later, filter }) {
    const [before, after] = [versionOf(context, scheme, earlier), versionOf(context, scheme, later)]
    const asked = await selection(context, filter, asOf(context, {}))
    const [state, pairs] = await Promise.all([
      keptState(context),
      versionPairs(context.db, asked, { before: editionOf(before), after: editionOf(after) }),
    ])
    const turned = pairs.filter((it) => it.before !== it.after)
    const changes = turned.map(({ traceBefore, traceAfter, ...row }) => ({
      ...row,
      turn: turnOf(row.before, row.after),
      failingBefore: failingClauses(before, traceBefore),
      failingAfter: failingClauses(after, traceAfter),
    }))
    return {
      ...state,
      compared: pairs.length,
      same: pairs.length - turned.length,
      changes: changes.map((it) => ({
        ...it,
        failingBefore: it.failingBefore.map(({ clause }) => clause),
        failingAfter: it.failingAfter.map(({ clause }) => clause),
      })),
      clauses: [
        ...frequent(changes.map((it) => it.failingBefore)).map((it) => ({ version: earlier, ...it })),
        ...frequent(changes.map((it) => it.failingAfter)).map((it) => ({ version: later, ...it })),
      ],
    }
  },
})

function frequent(failing: readonly Program['clauses'][]) {
  const counts = new Map<Program['clauses'][number], number>()
  for (const clause of failing.flat()) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([{ clause, text }, enterprises]) => ({ clause, text, enterprises }))
}
