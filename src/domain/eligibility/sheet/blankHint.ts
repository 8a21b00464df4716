import type { FactText } from '../factText.ts'
import { shortChoices } from './shortChoices.ts'

/** What is written into a field, beside it on paper and on the page: its unit, or how to choose. */
export function blankHint(text: FactText): string {
  const choices = shortChoices(text)
  if (choices) return choices.map(([, name], at) => `${at + 1} ${name}`).join('　')
  switch (text.kind) {
    case 'money':
      return '万元'
    case 'share':
      return '%'
    case 'flag':
      return '1 是　0 否'
    case 'day':
      return '年-月-日'
    case 'choice':
      return '编号，如 1.1'
    case 'industry':
      return '行业代码，如 C3984'
    default:
      return text.unit ?? ''
  }
}
