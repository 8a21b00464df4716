// The books' knowledge of one enterprise as a facts file: what a page assesses can be saved, sent and assessed elsewhere.
import type { AsOf } from '#domain/registry/asOf.ts'
import type { HeldTitle } from '#domain/registry/enterprise.ts'
import { Title } from '#domain/registry/title.ts'
import { dayOf, type Moment } from '#values/moment.ts'
import { yearOf, type Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import type { FactsText } from '../factText.ts'
import type { Facts } from '../assessFile.ts'
import { figureKey, TITLES, type Provenance, type Row } from '../facts/dossier.ts'
import type { LedgerCollections } from '../facts/collectionsOf.ts'
import { factsById } from '../facts/factsById.ts'
import type { Figure } from '../facts/readFigure.ts'
import { figureOfRow } from './figureOfRow.ts'
import { fileRow } from './fileRow.ts'
import { standingRow, type FactRow } from './standingRow.ts'
import { NO_UNIT } from './units.ts'

export type Books = {
  rows: readonly FactRow[]
  registeredOn: Day | null
  industry: string | null
  titles: readonly HeldTitle[]
} & LedgerCollections

type Given = Facts['file']['facts'][string]

type Saying = Pick<FactRow, 'value' | 'word' | 'unit' | 'source' | 'truthClass'> & { knownFrom: Moment | null }

/** Rows about one figure that do not agree with the one that counts. */
export type Disagreement = { fact: string; year: number | null; counts: Saying; others: Saying[] }

/**
 * The facts known by a moment about the time up to a day. Collections that no ledger has whole are absent: unknown, not
 * empty. The titles are those of the title book and of the ledger; about the book's own they are whole, about the others once
 * the ledger is.
 */
export function factsOfBooks(
  { rows, registeredOn, industry, ...listed }: Books,
  texts: FactsText,
  { on, knownBy }: AsOf,
): Facts & { disagreements: Disagreement[] } {
  const facts: Record<string, Given> = {}
  const provenance: Record<string, Provenance> = {}
  const disagreements: Disagreement[] = []
  for (const of of groupBy(rows, ({ fact, period }) => figureKey(fact, Number(period))).values()) {
    const standing = standingRow(of, knownBy)
    const text = standing && factsById(texts).get(standing.row.fact)
    if (!standing || !text) continue
    const { row, others } = standing
    const year = text.per === 'year' ? Number(row.period) : null
    if (year !== null && !(year <= yearOf(on))) continue
    const said = { source: row.source, knownFrom: dayOf(row.knownFrom), truthClass: row.truthClass }
    if (isOutdated(row, texts, { on, knownBy })) {
      provenance[row.fact] = { ...said, outdated: true }
      continue
    }
    const figure = figureOfRow(row, text)
    if (year === null) facts[row.fact] = figure
    else ((facts[row.fact] ??= {}) as Record<string, Figure>)[year] = figure
    provenance[figureKey(row.fact, year ?? undefined)] = said
    if (others.length > 0) disagreements.push({ fact: row.fact, year, counts: row, others })
  }
  for (const [id, word] of Object.entries({ 'registered-on': registeredOn, industry })) {
    if (word === null || !factsById(texts).has(id)) continue
    const entered = disagreementWith(rows, { id, word, knownBy })
    // What was entered with its source is the later word, and corrects the register.
    if (entered && entered.counts.word !== word) disagreements.push(entered)
    if (entered) continue
    facts[id] = word
    provenance[id] = { source: '企业库' }
  }
  for (const [id, source] of listed.sources) provenance[id] = { source }
  provenance[TITLES] = { source: listed.sources.has(TITLES) ? `称号账、${listed.sources.get(TITLES)}` : '称号账' }
  const file = { facts, ...fileLists(listed, texts), judgements: [], source: '企业库' }
  return { file, provenance, disagreements }
}

/**
 * What holds only up to its day does not speak of the year after (policy/facts.yaml, declaredYearly). Who looks ahead takes
 * this year's word for the years to come.
 */
function isOutdated({ fact, knownFrom }: FactRow, { declaredYearly }: FactsText, { on, knownBy }: AsOf): boolean {
  const year = Math.min(yearOf(on), yearOf(dayOf(knownBy)))
  return (declaredYearly?.facts.includes(fact) ?? false) && yearOf(dayOf(knownFrom)) < year
}

/** What was entered of something that the register says too, beside what the register says. */
function disagreementWith(
  rows: readonly FactRow[],
  { id, word, knownBy }: { id: string; word: string; knownBy: Moment },
): Disagreement | null {
  const of = rows.filter(({ fact }) => fact === id)
  const standing = standingRow(of, knownBy)
  const register = { value: null, word, unit: NO_UNIT, source: '企业库', truthClass: 'claimed', knownFrom: null }
  return standing && { fact: id, year: null, counts: standing.row, others: [register] }
}

function fileLists(
  { collections, partly, titles }: Pick<Books, 'collections' | 'partly' | 'titles'>,
  texts: FactsText,
) {
  const written = (id: string, list: readonly Row[] = []) =>
    list.map((row) =>
      fileRow(
        row,
        texts.collections.find((it) => it.id === id),
      ),
    )
  const whole = Object.fromEntries([...collections].map(([id, list]) => [id, written(id, list)]))
  const others = whole[TITLES] ?? written(TITLES, partly.get(TITLES))
  return {
    collections: { ...whole, [TITLES]: [...titles.map(titleRow), ...others] },
    ...(TITLES in whole ? {} : { titlesKnown: [...Title.options] }),
  }
}

function titleRow({ title, since, validUntil }: HeldTitle) {
  return { title, from: since, ...(validUntil === null ? {} : { until: validUntil }) }
}
