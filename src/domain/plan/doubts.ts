// Everything the compiler was unsure of, as one list: it stands first on the page, and what people settled stands behind it.
import { numbered, type CorrectedPlan, type EnteredCorrection } from './correction.ts'
import type { Doubt } from './doubt.ts'
import { aboutIn } from './doubts/aboutIn.ts'
import { documentDoubts } from './doubts/documentDoubts.ts'
import { findingDoubts } from './doubts/findingDoubts.ts'
import { itemDoubts } from './doubts/itemDoubts.ts'
import { placeholderDoubts } from './doubts/placeholderDoubts.ts'
import type { Reviewed } from './reviewed.ts'

/** The doubts of a plan, open ones first and the gravest of them before the others. */
export function doubts(plan: Reviewed): Doubt[] {
  const found = [
    ...documentDoubts(plan.corrected.plan, plan.district),
    ...findingDoubts(plan),
    ...placeholderDoubts(plan),
    ...itemDoubts(plan),
  ]
  const anchors = numbered(found.map((it) => it.anchor))
  const ids = numbered(found.map((it) => it.id))
  const own = found.map((it, at) =>
    confirmedIn(plan.corrected, { ...it, anchor: anchors[at] ?? '', id: ids[at] ?? '' }),
  )
  const all = [...own, ...adrift(plan.corrected), ...alone(plan, own)]
  return all.sort((a, b) => rank(a) - rank(b))
}

const order: Doubt['severity'][] = ['error', 'warning', 'notice']

function rank({ settled, severity }: Doubt): number {
  return (settled ? order.length : 0) + order.indexOf(severity)
}

function confirmedIn({ confirmed }: CorrectedPlan, doubt: Doubt): Doubt {
  const by = confirmed[doubt.anchor]
  return by && !doubt.settled ? { ...doubt, settled: settledBy(by, 'confirmed') } : doubt
}

function settledBy(entry: EnteredCorrection, how: 'corrected' | 'confirmed'): Doubt['settled'] {
  return { how, person: entry.person, at: entry.knownFrom, entries: [entry.id] }
}

/** A correction whose words are gone is in doubt itself, until it is taken back. */
function adrift(corrected: CorrectedPlan): Doubt[] {
  return corrected.adrift.map((it) => ({
    id: `adrift ${it.id}`,
    anchor: `adrift ${it.anchor}`,
    kind: 'adrift',
    severity: 'warning',
    sentence: `以前对「${it.anchor.slice(0, 40)}」的更正在这一版里找不到原文，没有用上；请重新更正，或撤回。`,
    places: [],
    about: it.id,
    settled: null,
  }))
}

/** Corrections and confirmations that settle no doubt are told too: nothing a person did is out of sight. */
function alone({ corrected }: Reviewed, own: Doubt[]): Doubt[] {
  const told = new Set(own.flatMap((it) => it.settled?.entries ?? []))
  return Object.entries(corrected.corrected).flatMap(([about, entry]) => {
    if (told.has(entry.id)) return []
    const place = aboutIn(corrected.plan, about)
    return [
      {
        id: `correction ${entry.id}`,
        anchor: `correction ${entry.id}`,
        kind: 'correction' as const,
        severity: 'notice' as const,
        sentence: `${kindNames[entry.kind]}「${entry.anchor.slice(0, 40)}」已更正。`,
        places: place ? [place] : [],
        about,
        settled: settledBy(entry, 'corrected'),
      },
    ]
  })
}

const kindNames = { task: '任务', goal: '目标', cell: '表格', confirmed: '' } as const
