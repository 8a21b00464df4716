import { figureKey, type Dossier, type Row } from '../facts/dossier.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { FigureEffect, LeverText, RowEffect } from './lever.ts'
import { rowOfLever } from './rowOfLever.ts'
import type { Span, Timing } from './timing.ts'

/** A lever that is in time, with its days. */
export type Offer = { lever: LeverText; timing: Timing }

/** The dossier as it will be when so many units of each lever are done. */
export function changed(dossier: Dossier, done: readonly { offer: Offer; amount: number }[], span: Span): Dossier {
  const figures = new Map(dossier.figures)
  const collections = new Map(dossier.collections)
  const provenance = new Map(dossier.provenance)
  for (const { offer, amount } of done) {
    if (amount === 0) continue
    for (const change of offer.lever.changes) {
      if ('fact' in change) grow(figures, { change, amount, span })
      else lengthen(collections, { change, amount, offer, span })
      const key = 'fact' in change ? figureKey(change.fact, closedYear(span.on)) : change.collection
      provenance.set(key, { source: `补差建议：${offer.lever.name}之后` })
    }
  }
  return { ...dossier, figures, collections, provenance }
}

/** What is unknown stays unknown: nothing can be added to it. */
function grow(
  figures: Map<string, number>,
  { change: { fact, by }, amount, span }: { change: FigureEffect; amount: number; span: Span },
): void {
  const key = figureKey(fact, closedYear(span.on))
  const before = figures.get(key)
  if (before !== undefined) figures.set(key, before + by * amount)
}

function lengthen(
  collections: Map<string, readonly Row[]>,
  { change, amount, offer, span }: { change: RowEffect; amount: number; offer: Offer; span: Span },
): void {
  const rows = collections.get(change.collection)
  if (!rows) return
  const { done } = offer.timing
  const filled = rowOfLever(change.row, { start: span.today, finish: done, year: closedYear(span.on) })
  collections.set(change.collection, [...rows, ...Array.from({ length: amount }, () => filled)])
}
