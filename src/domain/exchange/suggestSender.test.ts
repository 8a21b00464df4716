import { expect, test } from 'vitest'
import { suggestSender } from './suggestSender.ts'

const units = new Map([
  ['区科技局', 'science'],
  ['科技局', 'science'],
  ['重庆市黔江区科技局', 'science'],
  ['区市场监管局', 'market'],
  ['城东街道', 'east'],
])

test.for([
  ['区科技局高新技术企业2023.xlsx', 'science'],
  ['附件1：区科技局 入库.csv', 'science'],
  ['2024年5月企业名单（区市场监管局）.xls', 'market'],
  ['高企台账-城东街道2024.xlsx', 'east'],
  ['重庆市黔江区科技局高企名单.xlsx', 'science'],
  ['涪陵区科技局高企名单.xlsx', ''],
  ['高企台账.csv', ''],
  ['新登记企业.xlsx', ''],
  ['城东街道报区科技局.xlsx', ''],
  ['关于区科技局牵头指标的名单.xlsx', ''],
  ['企业名单-报区科技局汇总.xlsx', ''],
  ['企业名单报区科技局.xlsx', ''],
] as const)('the sender of %s is guessed only when the name leaves no doubt', ([name, sender]) => {
  expect(suggestSender(name, units)).toBe(sender)
})
