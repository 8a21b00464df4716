import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import { dayOf, Moment } from '#values/moment.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Checked } from './checking.ts'
import { plannedGap } from './plannedGap.ts'

/** 补差建议 under the answers; it follows a moment behind the typing. */
export function PlanPart({ given, checked }: { given: SelfCheckGiven; checked: Checked }) {
  const later = useDeferredValue(checked)
  const [today] = useState(() => dayOf(Moment.parse(new Date().toISOString())))
  const { says, more } = useMemo(() => plannedGap(given, later, today), [given, later, today])
  return (
    <section aria-label="补差建议">
      <h3>补差建议</h3>
      <PlanLines lines={says} />
      {more.length > 0 && (
        <details className="unprinted">
          <summary>差在哪里、哪些办法来不及</summary>
          <PlanLines lines={more} />
        </details>
      )}
    </section>
  )
}

function PlanLines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((it) => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  )
}
