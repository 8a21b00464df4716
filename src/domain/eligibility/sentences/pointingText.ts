import type { Grade, Pointing } from '../language/tree.ts'
import { amountText } from './amountText.ts'
import { TEXT_PENDING } from './answerNames.ts'
import { rangeText } from './detailSentence.ts'
import { numberedWays } from './numberedWays.ts'

/** How the points of an item are found, in words: 30% 以上 20 分；25% 以上 16 分；其余 0 分. Points are in hundredths. */
export function pointingText(pointing: Pointing): string {
  switch (pointing.op) {
    case 'brackets':
      return pointing.grades.map((it) => `${boundText(it, pointing)} ${rangeText(...it.points)}`).join('；')
    case 'choice':
      return pointing.of
        .map(
          ({ when, points, note }, at) =>
            `${note ?? (when === null ? '其余' : `第 ${at + 1} 档`)} ${rangeText(...points)}`,
        )
        .join('；')
    case 'expert':
      return `由${pointing.by.split('：')[0]}在 ${rangeText(...pointing.points)}内评`
    case 'best':
      return `取高的一项：${numberedWays(pointing.of.map(pointingText))}`
    case 'sum':
      return `相加，最多 ${amountText(pointing.max, 'points')}：${pointing.of.map(pointingText).join('；')}`
    case 'per':
      return `每 ${amountText(pointing.step, pointing.of.dimension)}得 ${amountText(pointing.points, 'points')}，最多 ${amountText(pointing.max, 'points')}`
    case 'pending':
      return `${TEXT_PENDING}：${pointing.reason}`
  }
}

const words = { '>=': ' 以上', '>': ' 以上（不含）', '<=': ' 以下', '<': ' 以下（不含）', '=': '' } as const

function boundText({ comparator, bound }: Grade, { of }: Extract<Pointing, { op: 'brackets' }>): string {
  return comparator === null ? '其余' : `${amountText(bound, of.dimension)}${words[comparator]}`
}
