// What persons have decided of rows: now, row by row or kind by kind, and earlier, of rows that said the same.
import type { Decision, KnownDecision } from './decision.ts'
import type { ReadRow } from './readRow.ts'
import { remarkKind } from './remarkKind.ts'
import type { Remark } from './template.ts'

type Row = Pick<ReadRow, 'row' | 'sent' | 'remarks'>

export type Rulings = {
  /** The enterprise the row means. */
  match(row: Row): string | undefined
  takes(row: Row, remark: Remark): boolean
  skips(row: Row, open: readonly Remark[]): boolean
  sendsBack(row: Row, open: readonly Remark[]): boolean
  /** What was decided now and is worth knowing next time. */
  decided: KnownDecision[]
}

export function rulings(decisions: readonly Decision[], known: readonly KnownDecision[]): Rulings {
  const before = new Map(known.map((it) => [it.said, it]))
  const decided: KnownDecision[] = []
  const ofRow = (row: Row) => decisions.filter((it) => 'row' in it && it.row === row.row)
  const ofKind = (remark: Remark) => decisions.filter((it) => 'kind' in it && it.kind === remarkKind(remark))
  const note = (said: string, ruling: KnownDecision['ruling'], enterprise: string | null = null) => {
    if (before.get(said)?.ruling !== ruling || before.get(said)?.enterprise !== enterprise)
      decided.push({ said, ruling, enterprise })
    return true
  }
  const leaves = (how: 'skip' | 'sendBack', row: Row, open: readonly Remark[]) => {
    if (ofRow(row).some((it) => how in it)) return open.every((remark) => note(saidBy(row, remark), how))
    const left = open.filter((remark) => ofKind(remark).some((it) => how in it))
    if (left.length > 0) return left.every((remark) => note(saidBy(row, remark), how))
    return open.some((remark) => before.get(saidBy(row, remark))?.ruling === how)
  }
  return {
    decided,
    match(row) {
      const said = saidBy(row, 'match')
      const own = ofRow(row).find((it) => 'match' in it)
      const enterprise =
        own && 'match' in own ? own.match : (proposedTo(row, ofKind) ?? before.get(said)?.enterprise ?? undefined)
      if (enterprise !== undefined) note(said, 'match', enterprise)
      return enterprise
    },
    takes(row, remark) {
      const said = saidBy(row, remark)
      if ([...ofRow(row), ...ofKind(remark)].some((it) => 'take' in it)) return note(said, 'take')
      return before.get(said)?.ruling === 'take'
    },
    skips: (row, open) => leaves('skip', row, open),
    sendsBack: (row, open) => leaves('sendBack', row, open),
  }
}

/** The one certain proposal of a row, where all of its kind are to be followed. */
function proposedTo({ remarks }: Row, ofKind: (remark: Remark) => readonly Decision[]): string | undefined {
  const followed = remarks.filter((remark) => ofKind(remark).some((it) => 'match' in it))
  const [only, ...more] = followed.flatMap(({ proposals = [] }) => proposals.filter(({ by }) => by !== 'likeness'))
  return more.length === 0 ? only?.enterprise : undefined
}

/** The same words about the same code and name are the same question; the number of a row is not part of it. */
function saidBy({ sent }: Row, about: Remark | 'match'): string {
  const words = about === 'match' ? [] : [about.key, about.sentence.replace(/第 \d+ 行/g, '')]
  return JSON.stringify([...words, sent.creditCode, sent.name])
}
