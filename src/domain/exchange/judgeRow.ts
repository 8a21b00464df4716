import type { ListRow } from './listReading.ts'
import { pileOf } from './pileOf.ts'
import type { Rulings } from './rulings.ts'
import type { Remark } from './template.ts'

export type RowJudgement = { pile: 'accepted' | 'toLookAt' | 'returned' | 'skipped'; remarks: Remark[] }

/** Into which pile a row falls by what is said of it and what persons decided; `takeable` says what a decision may pass over. */
export function judgeRow(
  row: Pick<ListRow<unknown>, 'row' | 'sent' | 'remarks'>,
  remarks: readonly Remark[],
  { rulings, takeable }: { rulings: Rulings; takeable(remark: Remark): boolean },
): RowJudgement {
  if (pileOf(remarks) === 'returned') return { pile: 'returned', remarks: remarks.map(asNotice) }
  const notices = remarks.filter(({ weight }) => weight === 'notice')
  const open = remarks.filter((it) => it.weight === 'toLookAt' && !(takeable(it) && rulings.takes(row, it)))
  if (open.length === 0) return { pile: 'accepted', remarks: notices }
  if (rulings.sendsBack(row, open)) return { pile: 'returned', remarks: [...notices, ...open.map(asSentBack)] }
  if (rulings.skips(row, open)) return { pile: 'skipped', remarks: notices }
  return { pile: 'toLookAt', remarks: [...notices, ...open] }
}

function asSentBack(remark: Remark): Remark {
  return { ...remark, weight: 'returned', sentBack: true }
}

/** Of a row that goes back nothing is asked: what would have been a question is told beside the reason. */
function asNotice(remark: Remark): Remark {
  return remark.weight === 'toLookAt' ? { ...remark, weight: 'notice' } : remark
}
