import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { heldTitleText } from '#domain/registry/heldTitleText.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'

/** The titles an enterprise holds, each with its days and whose 新增 it is. */
export function HeldTitles({ held }: { held: EnterpriseRow['titles'] }) {
  const unit = useUnitNames()
  return held.map((it) => {
    const { name, says } = heldTitleText(it, { unit })
    return (
      <div key={it.title}>
        {name} <span className="quiet">{says}</span>
      </div>
    )
  })
}
