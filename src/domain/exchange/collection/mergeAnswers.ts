import { z } from 'zod'
import { groupBy } from '#values/groupBy.ts'
import { AddedRuling } from './addedRuling.ts'

/** One enterprise as one unit answered for it. */
export const MergedRow = z.object({
  part: z.string(),
  partName: z.string(),
  creditCode: z.string(),
  name: z.string(),
  known: z.record(z.string(), z.string().nullable()),
  state: z.enum(['taken', 'added', 'returned']),
  values: z.record(z.string(), z.string()),
  differences: z.array(z.object({ header: z.string(), sent: z.string(), received: z.string() })),
  reasons: z.array(z.string()),
  /** What an officer said of a row the unit added. */
  ruling: AddedRuling.nullable(),
  /** Whether it goes into the merged table: of two units' answers the chosen one; both wait until one is chosen. */
  counts: z.enum(['yes', 'undecided', 'no']),
  /** The other units that sent it. */
  alsoFrom: z.array(z.string()),
})
export type MergedRow = z.infer<typeof MergedRow>

export type UnmergedRow = Omit<MergedRow, 'counts' | 'alsoFrom'>

/**
 * The latest answers of all parts as one table. An enterprise that two units sent (两个单位都报) stands twice, side by side,
 * until somebody says whose answer counts. `chosen`: the part chosen for a credit code.
 */
export function mergeAnswers(rows: readonly UnmergedRow[], chosen: ReadonlyMap<string, string>): MergedRow[] {
  return [...groupBy(rows, (it) => it.creditCode)].flatMap(([creditCode, answers]) => {
    const good = answers.filter((it) => it.state !== 'returned' && it.ruling?.kind !== 'declined')
    const choice = good.some((it) => it.part === chosen.get(creditCode)) ? chosen.get(creditCode) : undefined
    return answers.map((row) => ({
      ...row,
      counts: counts(row, { isAlone: good.length <= 1, choice }),
      alsoFrom: answers.filter((it) => it.part !== row.part).map((it) => it.partName),
    }))
  })
}

function counts(
  { state, part, ruling }: UnmergedRow,
  { isAlone, choice }: { isAlone: boolean; choice: string | undefined },
): MergedRow['counts'] {
  if (state === 'returned' || ruling?.kind === 'declined') return 'no'
  if (isAlone) return 'yes'
  if (choice === undefined) return 'undecided'
  return choice === part ? 'yes' : 'no'
}
