import { expect, test } from 'vitest'
import { compile } from '#domain/plan/compile.ts'
import { planItems } from './planItems.ts'

test('an indicator table and a task table lead to their titles in the text', () => {
  const text = [
    '一、重点任务\n1.培育企业。做好培育。\n2.引进企业。做好引进。\n3.服务企业。做好服务。\n附件1',
    '主要指标表',
    '序号\t指标名称\t单位\t2022年基数\t2023年\t2025年',
    '1\t养老床位数\t张\t3200\t3500\t4200',
    '附件2',
    '重点任务分工表',
    '序号\t工作任务\t牵头单位\t责任单位\t完成时限',
    '1\t建设养老床位\t区民政局\t区财政局、区卫生健康委\t2025年12月',
    '',
  ].join('\n')

  const tables = planItems(compile(text), []).filter(({ kind }) => kind === 'table')

  expect(tables).toEqual([
    { id: 'indicator-table-0', kind: 'table', places: [{ offset: text.indexOf('主要指标表'), length: 5 }] },
    { id: 'task-table-0', kind: 'table', places: [{ offset: text.indexOf('重点任务分工表'), length: 7 }] },
  ])
})
