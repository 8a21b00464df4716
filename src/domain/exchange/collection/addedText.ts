import type { AddedRuling } from './addedRuling.ts'

/** What became of a row that a unit added, in words. */
export function addedText(ruling: AddedRuling | null): string {
  if (ruling === null) return '单位新增，待核对'
  const { kind, batch, enterpriseName, reason, person } = ruling
  if (kind === 'declined') return `单位新增，不接受：${reason}（${person}）`
  return batch === null
    ? `单位新增，已并入「${enterpriseName ?? ''}」（${person}）`
    : `单位新增，已登记为新企业（${person}）`
}
