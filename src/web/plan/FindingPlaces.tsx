import { Link } from '@tanstack/react-router'
import type { Doubt } from '#domain/plan/doubt.ts'

/** The places a finding compares, each a link to where the document prints it. */
export function FindingPlaces({ finding }: { finding: Pick<Doubt, 'id' | 'places'> }) {
  const { id } = finding
  // Several units of one task are found at the same place; it is led to once.
  const places = [...new Map(finding.places.map((it) => [it.offset, it])).values()]
  if (places.length < 2) return null
  return (
    <p className="places">
      {places.map(({ offset, text }, at) => (
        <Link
          key={offset}
          to="/plan"
          search={(search) => ({ ...search, tab: 'finding', item: id, place: offset })}
          resetScroll={false}
          replace
          activeProps={{}}
        >
          第{at + 1}处：{shortened(text)}
        </Link>
      ))}
    </p>
  )
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
