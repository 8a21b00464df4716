// A facts file as people and systems hand it in, read fact by fact: what is wrong is named, the rest is still assessed.
import { Day, yearOf } from '#values/day.ts'
import { fenOf, Money } from '#values/money.ts'
import { readMoney } from '#values/readMoney.ts'
import { readShare } from '#values/readShare.ts'
import { z } from 'zod'
import type { CollectionText, FactsText, FactText, FieldText } from '../factText.ts'
import { figureKey, type Cell, type Dossier, type Judgement, type Row } from './dossier.ts'

const Figure = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ value: z.string(), unit: z.string() })])
type Figure = z.infer<typeof Figure>

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
  judgements: z.array(JudgementText).default([]),
  source: z.string().optional(),
})
export type FactsFile = z.input<typeof FactsFile>

export type FactProblem = { fact: string; sentence: string }
export type FactsReading = { dossier: Dossier; problems: FactProblem[] }

/** Reads a facts file by policy/facts.yaml. Nothing is thrown: a fact that cannot be read is left out and named. */
export function readFacts(file: z.output<typeof FactsFile>, texts: FactsText, on: Day): FactsReading {
  const problems: FactProblem[] = []
  const [figures, words] = [new Map<string, number>(), new Map<string, string>()]
  const note = (fact: string, sentence: string) => problems.push({ fact, sentence: `事实「${fact}」${sentence}` })
  const keep = (fact: FactText, key: string, given: Figure) => {
    const read = readFigure(given, fact)
    if (typeof read === 'object') note(key, read.problem)
    else if (typeof read === 'number') figures.set(key, read)
    else words.set(key, read)
  }
  for (const [id, given] of Object.entries(file.facts)) {
    const fact = texts.facts.find((it) => it.id === id)
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
  return {
    dossier: { figures, words, ...listsOf(file, { texts, note }), provenance: provenanceOf(file, figures) },
    problems,
  }
}

function isFigure(given: z.output<typeof FactsFile>['facts'][string]): given is Figure {
  return Figure.safeParse(given).success
}

function provenanceOf(
  { source }: { source?: string | undefined },
  figures: ReadonlyMap<string, number>,
): Dossier['provenance'] {
  return new Map([...figures.keys()].map((key) => [key, { source: source ?? '所交数据文件' }]))
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

type Read = number | string | { problem: string }

function readField(given: Figure, { kind, choices }: FieldText): Cell | { problem: string } {
  if (kind === 'flag') return typeof given === 'boolean' ? given : { problem: '要写 true 或 false' }
  if (kind === 'choice')
    return typeof given === 'string' && given in (choices ?? {})
      ? given
      : { problem: `「${JSON.stringify(given)}」不在可选之列：${Object.keys(choices ?? {}).join('、')}` }
  if (kind === 'year')
    return typeof given === 'number' && Number.isInteger(given) ? given : { problem: '年度要写作 2025 这样的整数' }
  return readByKind(given, { kind, mayBeNegative: false })
}

function readFigure(given: Figure, fact: FactText): Read {
  if (fact.kind === 'flag') return typeof given === 'boolean' ? Number(given) : { problem: '要写 true 或 false' }
  return readByKind(given, fact)
}

function readByKind(given: Figure, { kind, mayBeNegative }: { kind: string; mayBeNegative: boolean }): Read {
  if (kind === 'day') {
    const day = Day.safeParse(given)
    return day.success ? day.data : { problem: '要写作 2025-03-01 这样的日期' }
  }
  if (kind === 'text') return typeof given === 'string' ? given : { problem: '要写文字' }
  const number = kind === 'money' ? readAmount(given) : kind === 'share' ? readPart(given) : readBare(given)
  if (typeof number === 'number' && number < 0 && !mayBeNegative) return { problem: '不能小于零' }
  return number
}

/** Money never comes bare: 4700 may be yuan or ten thousand yuan. */
function readAmount(given: Figure): Read {
  if (typeof given === 'object') {
    const money = Money.safeParse(given)
    const fen = money.success ? fenOf(money.data) : undefined
    return (
      fen ?? { problem: `的单位或数值不对（${JSON.stringify(given)}），请写作 { "value": "4700.50", "unit": "万元" }` }
    )
  }
  if (typeof given !== 'string' || !/[元千百万亿]/.test(given)) return { problem: '是金额，要带单位，如 "4700.50万元"' }
  const read = readMoney(given)
  if ('problem' in read) return { problem: `：${read.problem}` }
  return read.value ?? { problem: '是空的，未知就不要写' }
}

function readPart(given: Figure): Read {
  if (typeof given !== 'string' && typeof given !== 'number') return { problem: '是比例，请写成 "12.5%" 或 0.125' }
  const read = readShare(given)
  if ('problem' in read) return { problem: `：${read.problem}` }
  return read.value ?? { problem: '是空的，未知就不要写' }
}

function readBare(given: Figure): Read {
  return typeof given === 'number' ? given : { problem: `要写数字，不加引号和单位（现为 ${JSON.stringify(given)}）` }
}
