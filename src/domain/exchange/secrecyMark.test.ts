import { expect, test } from 'vitest'
import { secrecyMark } from './secrecyMark.ts'

test.for([
  ['机密★5年', '机密★5年'],
  ['（绝密 ★ 长期）', '绝密 ★ 长期'],
  ['秘密☆', '秘密☆'],
  ['本企业商业秘密★条款', undefined],
  ['机密设备有限公司', undefined],
  ['保守国家秘密', undefined],
] as const)('in %s the marking is %s', ([text, mark]) => {
  expect(secrecyMark(['无', text])).toBe(mark)
})
