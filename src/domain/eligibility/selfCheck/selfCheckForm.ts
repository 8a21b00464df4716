// What a person fills in for one scheme on one day: the figures, words and lists that its conditions read.
import type { Day } from '#values/day.ts'
import type { CollectionText, FactsText, FactText } from '../factText.ts'
import type { Input } from '../language/input.ts'
import { figureKey, TITLES } from '../facts/dossier.ts'
import { closedYear } from '../facts/inputsOf.ts'
import { titleChoices } from '../facts/titleChoices.ts'
import { restsOn } from '../facts/restsOn.ts'
import type { Program } from '../readScheme.ts'

export type FormFigure = { key: string; year: number | null; text: FactText }
export type SelfCheckForm = {
  figures: FormFigure[]
  /** The lines that research spending is made up of, for whoever would rather write these than the total. */
  research: FormFigure[]
  lists: CollectionText[]
}

/** Each once, in the order of policy/facts.yaml, the latest year first. */
export function selfCheckForm({ inputs }: Program, facts: FactsText, on: Day): SelfCheckForm {
  const read = inputs.map(({ input }) => input)
  const figures = new Map<string, FormFigure>()
  for (const text of facts.facts)
    for (const input of read.filter((it) => 'fact' in it && it.fact === text.id)) {
      const year = input.kind === 'fact' ? closedYear(on) + input.year : null
      const key = figureKey(text.id, year ?? undefined)
      figures.set(key, { key, year, text })
    }
  const sorted = [...figures.values()].sort(byFactAndYear(facts))
  return { figures: sorted, research: researchOf(sorted, facts), lists: listsRead(read, facts) }
}

const RESEARCH = 'rd-spend-195'

/** Of every year whose research spending is read, in the order of the official form. */
function researchOf(figures: readonly FormFigure[], { facts }: FactsText): FormFigure[] {
  const years = figures.flatMap(({ text, year }) => (text.id === RESEARCH && year !== null ? [year] : []))
  const lines = facts.filter(({ id }) => restsOn[RESEARCH]?.includes(id))
  return lines.flatMap((text) => years.map((year) => ({ key: figureKey(text.id, year), year, text })))
}

/** The lists that are counted in, each with the fields that decide what counts. */
function listsRead(read: readonly Input[], { collections }: FactsText): CollectionText[] {
  const held = read.flatMap((it) => (it.kind === 'holds' ? it.titles : []))
  return collections.flatMap((list) => {
    if (list.id === TITLES && held.length > 0) return [withTitles(list, held)]
    const counts = read.filter((it) => 'collection' in it && it.collection === list.id)
    const decide = new Set(
      counts.flatMap((it) => ('where' in it ? [...Object.keys(it.where), ...('field' in it ? [it.field] : [])] : [])),
    )
    const fields = list.fields.filter(({ id }) => decide.has(id))
    return counts.length === 0 ? [] : [{ ...list, fields: fields.length > 0 ? fields : list.fields }]
  })
}

function byFactAndYear({ facts }: FactsText) {
  const place = new Map(facts.map(({ id }, at) => [id, at]))
  return (a: FormFigure, b: FormFigure) =>
    (place.get(a.text.id) ?? 0) - (place.get(b.text.id) ?? 0) || (b.year ?? 0) - (a.year ?? 0)
}

/** Of the titles only those the scheme asks about are offered. */
function withTitles(list: CollectionText, held: readonly string[]): CollectionText {
  const choices = Object.fromEntries(titleChoices([list]).filter(([id]) => held.includes(id)))
  return { ...list, fields: list.fields.map((it) => (it.id === 'title' ? { ...it, choices } : it)) }
}
