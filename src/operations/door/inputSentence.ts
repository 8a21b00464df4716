import type { z } from 'zod'

/** What is wrong with a part of an input, in words of the office; undefined where the library's own sentence says it well enough. */
export function inputSentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return wrongKind(issue)
  if (issue.code === 'unrecognized_keys') return `没有${quoted(issue.keys)}这一项，请核对写法`
  if (issue.code === 'invalid_value') return `只能是${quoted(issue.values.map(String), '或')}`
  if (issue.code === 'too_big')
    return `${bound[issue.origin]?.most ?? '最多'} ${issue.maximum} ${unitOf(issue.origin)}`.trim()
  if (issue.code === 'too_small')
    return `${bound[issue.origin]?.least ?? '至少'} ${issue.minimum} ${unitOf(issue.origin)}`.trim()
  if (issue.code === 'invalid_format') return '写法不对，请核对后重填'
  return undefined
}

function wrongKind({ expected, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  const kind = kinds[expected] ?? '另一种内容'
  return input === undefined ? `没有填写，应为${kind}` : `应为${kind}`
}

const kinds: Partial<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true（是）或 false（否）',
  array: '列表，如 ["…"]',
  object: '写在 {…} 里的几项内容',
  record: '写在 {…} 里的几项内容',
}

const bound: Partial<Record<string, { most: string; least: string; unit: string }>> = {
  string: { most: '最多', least: '至少', unit: '个字' },
  array: { most: '最多', least: '至少', unit: '项' },
  number: { most: '不能大于', least: '不能小于', unit: '' },
  int: { most: '不能大于', least: '不能小于', unit: '' },
}

function unitOf(origin: string): string {
  return bound[origin]?.unit ?? ''
}

function quoted(words: readonly string[], between = ''): string {
  return words.map((it) => `「${it}」`).join(between)
}
