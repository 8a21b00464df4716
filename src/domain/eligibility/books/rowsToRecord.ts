import type { Day } from '#values/day.ts'
import type { z } from 'zod'
import type { FactsText } from '../factText.ts'
import { TITLES } from '../facts/dossier.ts'
import { readFacts, type FactProblem, type FactsFile } from '../facts/readFacts.ts'
import { rowOfFigure } from './rowOfFigure.ts'
import { NO_UNIT } from './units.ts'

/** The period of what is said of the enterprise as it is, and not of a year. */
const NOW = 'now'

export type NewFactRow = { fact: string; period: string; value: string | null; word: string | null; unit: string }

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
    else rows.push({ fact: id, period, word: null, ...row })
  }
  for (const [fact, word] of dossier.words)
    if (isGiven(file, fact)) rows.push({ fact, period: NOW, value: null, word, unit: NO_UNIT })
  for (const id of Object.keys(file.collections)) problems.push({ fact: id, sentence: whereListsGo(id, texts) })
  for (const { id } of file.judgements) refuse(id, '是专家意见，请用 recordJudgement 登记')
  return { rows, problems }
}

function whereListsGo(id: string, { collections }: FactsText): string {
  const name = collections.find((it) => it.id === id)?.name ?? id
  if (id === TITLES)
    return `「${name}」以主管部门的名单为准：高新技术企业、科技型企业请在“数据导入导出”导入名单，其余请在其他称号台账登记，登完点“核对完整”`
  return `「${name}」是清单，请连同证明材料在“台账”里逐项登记或导入，登完点“核对完整”`
}

function isGiven({ facts }: z.output<typeof FactsFile>, id: string, period = NOW): boolean {
  const given = facts[id]
  return period === NOW ? given !== undefined : typeof given === 'object' && period in given
}
