// What a person has answered so far to the questions of a trial run, before anything is handed in.
import type { Output } from '#web/frame/contract.ts'
import type { Handing } from './trial.ts'

export type KindAnswer = 'take' | 'match' | 'skip' | 'sendBack'

export type Answers = {
  kinds: Readonly<Record<string, KindAnswer | undefined>>
  /** By row: the enterprise it means, or that it is left out. */
  rows: Readonly<Record<number, string | undefined>>
}

export const LEFT_OUT = 'skip'

export function decisionsOf({ kinds, rows }: Answers): NonNullable<Handing['decisions']> {
  const ofKinds = Object.entries(kinds).flatMap(([kind, answer]) => {
    if (answer === undefined) return []
    return { kind, ...said[answer] }
  })
  const ofRows = Object.entries(rows).flatMap(([number, answer]) => {
    const row = Number(number)
    if (answer === undefined) return []
    return answer === LEFT_OUT ? { row, skip: true as const } : { row, match: answer }
  })
  return [...ofKinds, ...ofRows]
}

const said = {
  take: { take: true },
  match: { match: 'proposed' },
  skip: { skip: true },
  sendBack: { sendBack: true },
} as const satisfies Record<KindAnswer, object>

/** How many rows are still open: one of their questions has no answer. */
export function openRows({ problems }: Output<'importEnterprises'>, { kinds, rows }: Answers): number {
  const asked = problems.filter(({ weight }) => weight === 'toLookAt')
  return new Set(
    asked.filter(({ kind, row }) => kinds[kind] === undefined && rows[row] === undefined).map(({ row }) => row),
  ).size
}
