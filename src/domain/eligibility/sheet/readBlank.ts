import type { FactText } from '../factText.ts'
import { readFigure, type Figure } from '../facts/readFigure.ts'
import { blankHint } from './blankHint.ts'
import { shortChoices } from './shortChoices.ts'

/** What was typed into a field, as a facts file writes it; null for an empty field, a sentence for what cannot be read. */
export function readBlank(typed: string, text: FactText): Figure | null | { problem: string } {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '') return null
  const figure = figureOf(plain, text)
  const read = figure === undefined ? { problem: '' } : readFigure(figure, text)
  if (figure === undefined || typeof read === 'object')
    return { problem: `「${text.name}」填的“${plain}”读不出来，应填：${blankHint(text) || '文字'}` }
  return figure
}

function figureOf(plain: string, text: FactText): Figure | undefined {
  switch (text.kind) {
    case 'money':
      return /[元千百万亿]/.test(plain) ? plain : { value: plain.replaceAll(',', ''), unit: '万元' }
    case 'share':
      return plain.endsWith('%') ? plain : `${plain}%`
    case 'flag':
      return yesNo.get(plain.toLowerCase())
    case 'day':
      return dayOf(plain)
    case 'choice':
      return choiceOf(plain, text)
    case 'text':
    case 'industry':
      return plain
    default: {
      const number = Number(plain.replaceAll(',', ''))
      return Number.isNaN(number) ? undefined : number
    }
  }
}

const yesNo = new Map([
  ...['1', '是', 'y', '有'].map((it) => [it, true] as const),
  ...['0', '否', 'n', '无'].map((it) => [it, false] as const),
])

/** 2019-5-1, 2019.5.1, 2019年5月1日 and 20190501 are the same day. */
function dayOf(plain: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/.exec(plain) ?? []
  return year === undefined ? plain : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function choiceOf(plain: string, text: FactText): string | undefined {
  const list = Object.entries(text.choices ?? {})
  const named = list.find(([code, name]) => code === plain || name === plain)
  return named?.[0] ?? shortChoices(text)?.[Number(plain) - 1]?.[0]
}
