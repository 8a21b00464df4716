import { unitCues } from './unitCues.ts'

/** A folded list of units without the sentences about all such lists: 列第一位的为牵头单位, 下同, 以下均需各镇落实. */
export function withoutNotes(inner: string): string {
  return inner.replace(unitCues.firstLeads, '').replace(unitCues.ditto, '').replace(unitCues.aside, '')
}
