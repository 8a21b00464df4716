import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { titles } from '#domain/registry/title.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'

/** The titles an enterprise holds, each with its days and whose 新增 it is. */
export function HeldTitles({ held }: { held: EnterpriseRow['titles'] }) {
  const unitName = useUnitNames()
  return held.map(({ title, since, validUntil, unit, inOpening }) => (
    <div key={title}>
      {titles[title].name}{' '}
      <span className="quiet">
        {/* The first day may be an earlier certificate's, the last is the present one's. */}
        {since} {validUntil ? '起持有' : titles[title].entry}
        {validUntil && `，有效至 ${validUntil}`} · {unit ? unitName(unit) : inOpening ? '期初已有' : '待认领'}
      </span>
    </div>
  ))
}
