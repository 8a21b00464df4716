// A facts file as people and systems hand it in, read fact by fact: what is wrong is named, the rest is still assessed.
import { Day, yearOf } from '#values/day.ts'
import { z } from 'zod'
import type { CollectionText, FactsText, FactText } from '../factText.ts'
import { withDerived } from './derived.ts'
import { factsById } from './factsById.ts'
import { figureKey, type Cell, type Dossier, type Judgement, type Row } from './dossier.ts'
import { Figure, readField, readFigure } from './readFigure.ts'

/** A person's judgement: whether a clause holds, or the points of an item. */
const JudgementText = z
  .strictObject({
    id: z.string(),
    holds: z.boolean().optional(),
    points: z.number().nonnegative().optional(),
    by: z.string().min(1),
    on: Day,
    reason: z.string().min(1),
  })
  .refine(
    ({ holds, points }) => (holds === undefined) !== (points === undefined),
    'holds 与 points 要写一个，且只写一个',
  )

export const FactsFile = z.strictObject({
  /** A figure, or figures by year: `{ "2025": { "value": "4700.50", "unit": "万元" } }`. */
  facts: z
    .record(z.string(), z.union([Figure, z.record(z.string().regex(/^\d{4}$/, '年度写作 2025 的样子'), Figure)]))
    .default({}),
  collections: z.record(z.string(), z.array(z.record(z.string(), Figure))).default({}),
  /** The titles about which the list `titles` is whole: of these, one that is not in it is not held. Absent: about all. */
  titlesKnown: z.array(z.string()).optional(),
  judgements: z.array(JudgementText).default([]),
  source: z.string().optional(),
})
export type FactsFile = z.input<typeof FactsFile>

export type FactProblem = { fact: string; sentence: string }
export type FactsReading = { dossier: Dossier; problems: FactProblem[] }

/** Reads a facts file by policy/facts.yaml, and derives what follows from it. Nothing is thrown: a fact that cannot be read is left out and named. */
export function readFacts(file: z.output<typeof FactsFile>, texts: FactsText, on: Day): FactsReading {
  const problems: FactProblem[] = []
  const [figures, words] = [new Map<string, number>(), new Map<string, string>()]
  const note = (fact: string, sentence: string) =>
    problems.push({ fact, sentence: `「${calledIn(texts, fact)}」${sentence}` })
  const keep = (fact: FactText, key: string, given: Figure) => {
    const read = readFigure(given, fact)
    if (typeof read === 'object') note(key, read.problem)
    else if (typeof read === 'number') figures.set(key, read)
    // Every fact that is a day says since when something is so; only days of rows, such as 有效期至, may lie ahead.
    else if (fact.kind === 'day' && read > on) note(key, `是 ${read}，在 ${on} 之后，不能采用`)
    else words.set(key, read)
  }
  for (const [id, given] of Object.entries(file.facts)) {
    const fact = factsById(texts).get(id)
    if (!fact) note(id, '不认识，可用的名称见 describeFacts')
    else if (isFigure(given)) {
      if (fact.per === 'year') note(id, '要分年度写，如 { "2025": … }')
      else keep(fact, id, given)
    } else if (fact.per === 'enterprise') note(id, '不分年度，直接写数值')
    else
      for (const [year, value] of Object.entries(given))
        if (Number(year) > yearOf(on)) note(`${id} ${year}`, `是 ${on} 之后的年度，不能采用`)
        else keep(fact, figureKey(id, Number(year)), value)
  }
  const given = {
    figures,
    words,
    ...listsOf(file, { texts, note }),
    titlesKnown: file.titlesKnown && new Set(file.titlesKnown),
    provenance: provenanceOf(file, [...figures.keys(), ...words.keys()]),
  }
  return { dossier: withDerived(given, texts, on), problems }
}

/** What people call what a problem is about: 2025 年职工总数, 知识产权第 2 行授权日; an id nobody knows stays as it was typed. */
function calledIn(texts: FactsText, key: string): string {
  const [id = '', ...rest] = key.split(' ')
  const fact = factsById(texts).get(id)
  if (fact) return rest.length === 0 ? fact.name : `${rest.join('')} 年${fact.name}`
  const list = texts.collections.find((it) => it.id === id)
  if (!list) return key
  const field = list.fields.find((it) => it.id === rest.at(-1))
  return `${list.name}${rest.slice(0, -1).join(' ')}${field?.name ?? rest.at(-1) ?? ''}`
}

function isFigure(given: z.output<typeof FactsFile>['facts'][string]): given is Figure {
  return typeof given !== 'object' || 'unit' in given
}

function provenanceOf({ source }: { source?: string | undefined }, keys: readonly string[]): Dossier['provenance'] {
  return new Map(keys.map((key) => [key, { source: source ?? '所交数据文件' }]))
}

function listsOf(
  { collections, judgements }: z.output<typeof FactsFile>,
  { texts, note }: { texts: FactsText; note(fact: string, sentence: string): void },
): Pick<Dossier, 'collections' | 'judgements'> {
  const lists = new Map<string, Row[]>()
  for (const [id, rows] of Object.entries(collections)) {
    const text = texts.collections.find((it) => it.id === id)
    if (text)
      lists.set(
        id,
        rows.map((row, at) => readRow(row, text, (field, why) => note(`${id} 第 ${at + 1} 行 ${field}`, why))),
      )
    else note(id, '是不认识的明细，可用的名称见 describeFacts')
  }
  return { collections: lists, judgements: new Map(judgements.map((it) => [it.id, judgementOf(it)])) }
}

function judgementOf({ id, holds, points, by, on, reason }: z.output<typeof JudgementText>): Judgement {
  return { id, value: points === undefined ? Number(holds) : Math.round(points * 100), by, on, reason }
}

function readRow(
  row: Record<string, Figure>,
  { fields }: CollectionText,
  note: (field: string, why: string) => void,
): Row {
  const cells: [string, Cell][] = []
  for (const [name, given] of Object.entries(row)) {
    const field = fields.find((it) => it.id === name)
    if (!field) note(name, '这一项不认识')
    else {
      const read = readField(given, field)
      if (typeof read === 'object') note(name, read.problem)
      else cells.push([name, read])
    }
  }
  return Object.fromEntries(cells)
}
