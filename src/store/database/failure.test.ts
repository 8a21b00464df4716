import { Refusal } from '#domain/access/refusal.ts'
import { expect, test } from 'vitest'
import { explainFailure } from './failure.ts'

const failures = {
  '53100': '数据库所在磁盘已满',
  ENOSPC: '数据库所在磁盘已满',
  '53300': '连接已用完',
  '57P01': '正在启动或停止',
  '40P01': '正被别人修改',
  ECONNREFUSED: '连不上数据库',
}

test.for(Object.entries(failures))('%s is told in words that say what to do', ([code, words]) => {
  const { message } = explainFailure(Object.assign(new Error(), { code })) ?? { message: '' }

  expect(message).toContain(words)
  expect(message).toContain('请')
})

test('what lies behind a wrapped error is told', () => {
  const wrapped = new Error('migration 2 failed', { cause: Object.assign(new Error(), { code: '53100' }) })

  expect(explainFailure(wrapped)?.message).toContain('磁盘已满')
})

test('a refusal stays as it is, and an unknown error is not explained away', () => {
  const refusal = new Refusal('conflict', '已有人修改')

  expect(explainFailure(refusal)).toBe(refusal)
  expect(explainFailure(new TypeError('x is undefined'))).toBeUndefined()
  expect(explainFailure(undefined)).toBeUndefined()
})
