import { expect, test } from 'vitest'
import { normaliseHeader } from './normaliseHeader.ts'
import { normaliseName } from './normaliseName.ts'

test.for([
  '重庆某某（黔江）有限公司',
  '重庆某某(黔江)有限公司',
  ' 重庆 某某〔黔江〕有限公司\u200b',
  '重庆某某【黔江】\n有限公司',
])('however it is typed, a name is stored in one form: %s', (typed) => {
  expect(normaliseName(typed)).toBe('重庆某某（黔江）有限公司')
})

test('full-width letters and digits in a name are halved', () => {
  expect(normaliseName('重庆Ａ１科技有限公司')).toBe('重庆A1科技有限公司')
})

test.for(['注册资本', '注册资本（万元）', '*注册资本(万元)：', '注 册\n资本【人民币】'])(
  '%s heads the column 注册资本',
  (typed) => {
    expect(normaliseHeader(typed)).toBe('注册资本')
  },
)
