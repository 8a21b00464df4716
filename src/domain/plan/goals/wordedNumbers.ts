// Numbers that documents write as words.

export type WordedNumber = {
  pattern: RegExp
  cue: string
  value: number
  unit: string | null
  comparator: '>=' | '='
  relative?: true
}

export const wordedNumbers: readonly WordedNumber[] = [
  { pattern: /“?零的?突破”?/g, cue: '零突破', value: 1, unit: null, comparator: '>=' },
  { pattern: /(?<!基本实现[^,、]{0,12})全覆盖/g, cue: '全覆盖', value: 100, unit: '%', comparator: '>=' },
  { pattern: /(?:增加|增长|提高)一倍/g, cue: '增加一倍', value: 1, unit: '倍', comparator: '>=', relative: true },
  { pattern: /翻(?:一)?番/g, cue: '翻一番', value: 2, unit: '倍', comparator: '>=', relative: true },
  { pattern: /翻两番/g, cue: '翻两番', value: 4, unit: '倍', comparator: '>=', relative: true },
]
