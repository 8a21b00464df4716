import { expect, test } from 'vitest'
import { listCounter } from './listCounter.ts'
import { numberingLists } from './numberingLists.ts'

const level = (at: number, [format, text]: [string, string], more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const kind = (id: number, levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const lists = numberingLists(
  [
    kind(7, [
      level(0, ['chineseCountingThousand', '%1、']),
      level(1, ['chineseCounting', '（%2）']),
      level(2, ['decimal', '%3.'], '<w:lvlRestart w:val="0"/>'),
    ]),
    kind(8, [level(0, ['bullet', '•']), level(1, ['decimalEnclosedCircle', '%2'])]),
    kind(9, [level(0, ['decimal', '%1']), level(1, ['decimal', '%1.%2'])]),
    list(1, 7),
    list(2, 8),
    list(3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride>'),
    list(4, 9),
  ].join(''),
)

test.for([
  ['sections begin again in every chapter', ['1/0', '1/1', '1/1', '1/0', '1/1'], '一、 （一） （二） 二、 （一）'],
  ['a level may run through the document', ['1/1', '1/2', '1/2', '1/1', '1/2'], '（一） 1. 2. （二） 3.'],
  ['a list that is continued elsewhere may begin at another number, once', ['1/0', '3/0', '3/0'], '一、 十一、 十二、'],
  ['circles', ['2/1', '2/1'], '① ②'],
  ['a number below the number it belongs to', ['4/0', '4/1', '4/1'], '1 1.1 1.2'],
  ['dots are no numbers', ['2/0'], ''],
] as const)('%s', ([, items, printed]) => {
  const count = listCounter()

  const numbers = items.map((it) => {
    const [id = '', at] = it.split('/')
    return count({ list: lists.get(id) ?? { count: '', levels: [], restart: [] }, id, level: Number(at) }).trim()
  })

  expect(numbers.join(' ')).toBe(printed)
})
