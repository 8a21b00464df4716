import type { Day } from '#values/day.ts'
import type { z } from 'zod'
import type { FactsText } from '../factText.ts'
import { readFacts, type FactProblem, type FactsFile } from '../facts/readFacts.ts'
import { rowOfFigure } from './rowOfFigure.ts'

/** The period of what is said of the enterprise as it is, and not of a year. */
const NOW = 'now'

export type NewFactRow = { fact: string; period: string; value: string; unit: string }

/** The rows that a facts file brings to the book, and a sentence for each fact that it cannot take. */
export function rowsToRecord(
  file: z.output<typeof FactsFile>,
  texts: FactsText,
  today: Day,
): { rows: NewFactRow[]; problems: FactProblem[] } {
  const { dossier, problems } = readFacts(file, texts, today)
  const rows: NewFactRow[] = []
  const refuse = (fact: string, sentence: string) => problems.push({ fact, sentence: `事实「${fact}」${sentence}` })
  for (const [key, figure] of dossier.figures) {
    const [id = '', period = NOW] = key.split(' ')
    const text = texts.facts.find((it) => it.id === id)
    // What was derived from other figures is derived again each time, and never entered.
    if (!text || !isGiven(file, id, period)) continue
    const row = rowOfFigure(figure, text)
    if ('problem' in row) refuse(key, row.problem)
    else rows.push({ fact: id, period, ...row })
  }
  for (const key of dossier.words.keys())
    if (isGiven(file, key)) refuse(key, '是日期或文字，企业数据只登记数值；请在企业名单里更正')
  for (const id of Object.keys(file.collections)) refuse(id, '是明细，请登记在相应台账')
  for (const { id } of file.judgements) refuse(id, '是专家意见，不是企业数据')
  return { rows, problems }
}

function isGiven({ facts }: z.output<typeof FactsFile>, id: string, period = NOW): boolean {
  const given = facts[id]
  return period === NOW ? given !== undefined : typeof given === 'object' && period in given
}
