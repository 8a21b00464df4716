// Receipts given out earlier still verify; one that was touched, or whose texts have changed, says what differs.
import { Receipt } from '#domain/eligibility/receipt/receipt.ts'
import { verify } from '#domain/eligibility/receipt/verify.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { readTexts } from '#texts/texts.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { schemes } = readTexts('policy')
const files = readdirSync('tests/receipts')
const read = (file: string) => Receipt.parse(JSON.parse(readFileSync(`tests/receipts/${file}`, 'utf8')))
const one = read(files[0] ?? '')

test.for(files)('the receipt %s verifies', (file) => {
  expect(verify(schemes, read(file), 'later').sentence).toMatch(/^same/)
})

test('a changed text, definition or receipt is named', () => {
  const changed = (change: (copy: Schemes) => void) => {
    const copy = structuredClone(schemes) as Schemes
    change(copy)
    return verify(copy, one, 'later').differs
  }
  const texts = (copy: Schemes) => copy.texts.filter(({ id }) => id === one.scheme)

  expect(changed((copy) => texts(copy).forEach((it) => (it.clauses[0]!.text += '！')))).toEqual([
    `policy/schemes/${one.scheme}/${one.inForce}.yaml 的内容已变`,
  ])
  expect(changed((copy) => copy.facts.facts.forEach((it) => (it.definition += '！')))).toEqual([
    'policy/facts.yaml 里所用事实的定义已变',
  ])
  expect(verify(schemes, { ...one, facts: { ...one.facts, facts: {} } }, 'later').differs).toEqual([
    '收据里的数据、日期或条件在出具后被改动',
  ])
  expect(verify(schemes, { ...one, answerSha256: '0'.repeat(64) }, 'later').differs).toEqual(['重算的结论与收据不同'])
})
