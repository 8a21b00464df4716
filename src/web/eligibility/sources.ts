import type { Used } from '#domain/eligibility/explain/assessment.ts'
import { truthClassNames } from '#web/registry/truthClassNames.ts'
import type { Shown } from './tried.ts'

type From = { used: readonly Used[] }

/** Where the figures of a sheet are from, each source with its day once; a row refers to it by its place. */
export function sourcesOf({ findings, scores }: Shown): string[] {
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  return [...new Set([...findings, ...items].flatMap(said))]
}

/** The places of a row's sources, as ①②. */
export function marksOf(row: From, sources: readonly string[]): string {
  return [...new Set(said(row))].map((it) => markOf(sources.indexOf(it))).join('')
}

/** ① to ⑳, then plain numbers. */
export function markOf(at: number): string {
  return at < 20 ? String.fromCodePoint(0x2460 + at) : `（${at + 1}）`
}

function said({ used }: From): string[] {
  return used.flatMap(({ provenance }) => {
    if (!provenance) return []
    const { source, knownFrom, truthClass } = provenance
    return [source, truthClass && (truthClassNames[truthClass] ?? truthClass), knownFrom && `${knownFrom} 登记`]
      .filter(Boolean)
      .join('，')
  })
}
