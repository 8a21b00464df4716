// What a person has answered so far to the questions of a trial run, before anything is handed in.
import type { Output } from '#web/frame/contract.ts'
import type { Handing } from './trial.ts'

export type KindAnswer = 'take' | 'match' | 'skip' | 'sendBack'

export type Answers = {
  kinds: Readonly<Record<string, KindAnswer | undefined>>
  /** By row: the enterprise it means, or that it is left out. */
  rows: Readonly<Record<number, string | undefined>>
}

export const noAnswers: Answers = { kinds: {}, rows: {} }

export const LEFT_OUT = 'skip'

type Result = Pick<Output<'importEnterprises'>, 'problems'>

/** The answers as they are handed in; one to a question that is asked no more, since something is read otherwise, is left out. */
export function decisionsOf({ kinds, rows }: Answers, result: Result): NonNullable<Handing['decisions']> {
  const asked = askedOf(result)
  const ofKinds = Object.entries(kinds).flatMap(([kind, answer]) => {
    if (answer === undefined || !asked.some((it) => it.kind === kind)) return []
    return { kind, ...said[answer] }
  })
  const ofRows = Object.entries(rows).flatMap(([number, answer]) => {
    const row = Number(number)
    if (answer === undefined || !asked.some((it) => it.row === row)) return []
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
export function openRows(result: Result, { kinds, rows }: Answers): number {
  return new Set(
    askedOf(result)
      .filter(({ kind, row }) => kinds[kind] === undefined && rows[row] === undefined)
      .map(({ row }) => row),
  ).size
}

function askedOf({ problems }: Result) {
  return problems.filter(({ weight }) => weight === 'toLookAt')
}
