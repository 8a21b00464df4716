import { expect, test } from 'vitest'
import { secrecyMark } from './secrecyMark.ts'

test.for([
  ['机密★5年', '机密★5年'],
  ['（绝密 ★ 长期）', '绝密 ★ 长期'],
  ['秘密☆', '秘密☆'],
  ['秘 密★1年', '秘 密★1年'],
  ['秘密（1年）', '秘密（1年）'],
  ['前言\n  机密 十年\n正文', '机密 十年'],
  ['密级：秘密', '密级：秘密'],
  ['本企业商业秘密★条款', undefined],
  ['商业秘密 3年', undefined],
  ['泄露秘密3年以上的，从其规定', undefined],
  ['密级：公开', undefined],
  ['机密设备有限公司', undefined],
  ['保守国家秘密', undefined],
  ['机密', undefined],
] as const)('in %s the marking is %s', ([text, mark]) => {
  expect(secrecyMark(['无', text])).toBe(mark)
})

test.for([
  ['机密', '机密'],
  ['\n【秘密】\n关于某事的通知', '【秘密】'],
  ['商业秘密', undefined],
  ['机密仪器', undefined],
] as const)('in the head %s the marking is %s', ([text, mark]) => {
  expect(secrecyMark([], [text])).toBe(mark)
})
