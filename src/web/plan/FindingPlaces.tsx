import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Doubt } from '#domain/plan/doubt.ts'

const FEW = 4

/** The places a finding compares, each a link to where the document prints it; of many the first ones. */
export function FindingPlaces({ finding }: { finding: Pick<Doubt, 'id' | 'places'> }) {
  const { id } = finding
  const [all, setAll] = useState(false)
  // Several units of one task are found at the same place; it is led to once.
  const places = [...new Map(finding.places.map((it) => [it.offset, it])).values()]
  const shown = all || places.length <= FEW + 1 ? places : places.slice(0, FEW)
  if (places.length < 2) return null
  return (
    <p className="places">
      {shown.map(({ offset, text }, at) => (
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
      {shown.length < places.length && (
        <Button type="link" onClick={() => setAll(true)}>
          另 {places.length - shown.length} 处
        </Button>
      )}
    </p>
  )
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
