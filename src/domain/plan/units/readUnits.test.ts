import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

/** A plan of one task, as a document would print it. */
const taskWith = (units: string) =>
  compile(`一、重点任务\n（一）甲类\n1.培育企业。做好培育。${units}\n2.引进企业。做好引进。\n`).tasks[0]

test.for<[string, string, string]>([
  ['（牵头单位：区科技局；责任单位：区财政局、区税务局）', '区科技局', '区财政局 区税务局'],
  ['（牵头单位：区科技局，责任单位：区财政局、区税务局）', '区科技局', '区财政局 区税务局'],
  ['(牵头部门:区科技局;配合部门:区财政局)', '区科技局', '区财政局'],
  ['【责任单位：区科技局、区财政局，各乡镇】', '', '区科技局 区财政局 各乡镇'],
  ['〔责任单位：区科技局、区财政局；列首位的为牵头单位，下同〕', '区科技局', '区财政局'],
  ['（区科技局、区财政局负责，排在第一位的部门为牵头部门，下同）', '区科技局', '区财政局'],
  ['（区科技局、区财政局等负责。列第一位者为牵头单位，下同）', '区科技局', '区财政局'],
  ['[区科技局、区财政局牵头，区税务局、区统计局配合]', '区科技局 区财政局', '区税务局 区统计局'],
  ['（区科技局牵头，区财政局参与）', '区科技局', '区财政局'],
  ['（由区科技局牵头，区财政局、区税务局等按职责分工负责）', '区科技局', '区财政局 区税务局'],
  ['（区科技局、区财政局，各乡镇人民政府按职责分工负责）', '', '区科技局 区财政局 各乡镇人民政府'],
  ['（省发展改革委、财政厅负责）', '', '省发展改革委 财政厅'],
  ['（责任单位：区科技局；完成时限：2025年12月底）', '', '区科技局'],
  ['（牵头单位：区科技局；责任领导：张三；责任单位：区财政局）', '区科技局', '区财政局'],
  ['（区经济信息委（区中小企业局）负责）', '', '区经济信息委（区中小企业局）'],
  ['（区科技局牵头，各县（市、区）政府配合）', '区科技局', '各县（市、区）政府'],
  ['\n责任单位：区科技局、区财政局分别牵头', '区科技局 区财政局', ''],
  ['\n责任单位：区科技局、区财政局(除标注外，列第一位为牵头单位，下同)', '区科技局', '区财政局'],
  ['〔责任单位：区科技局、区财政局按职责分工负责。具体任务涉及各乡镇，下同。〕', '', '区科技局 区财政局'],
  ['（区科技局牵头，9月底前完成）', '区科技局', ''],
  ['（区科技局、区财政局）', '', '区科技局 区财政局'],
  ['\n责任单位：区科技局、区财政局，区税务局', '', '区科技局 区财政局 区税务局'],
  ['（责任单位：区科技局牵头，区财政局、区税务局配合）', '区科技局', '区财政局 区税务局'],
  ['（区文化旅游委，区商务委，各镇街）', '', '区文化旅游委 区商务委 各镇街'],
  ['（区科技局、区财政局，下同）', '', '区科技局 区财政局'],
  ['（区商务局，区供销社、区总工会、团区委）', '', '区商务局 区供销社 区总工会 团区委'],
  ['（区科技局牵头；要素保障由区财政局、区税务局负责）', '区科技局', '区财政局 区税务局'],
  ['完成规划（区发改委牵头），开展建设（区住建局负责）；抓好运营。', '区发改委', '区住建局'],
  ['(区科技局牵头) 另做一事。(区财政局负责)', '区科技局', '区财政局'],
  ['\n牵头单位:区科技局;配合单位:区财政局', '区科技局', '区财政局'],
  ['（区科技局负责）另做一事。（区财政局牵头，区科技局配合）', '区财政局', '区科技局'],
])('%s names who leads and who answers', ([units, lead, responsible]) => {
  expect(taskWith(units)).toMatchObject({ lead: listed(lead), responsible: listed(responsible) })
})

test.for<[string, boolean]>([
  ['（区科技局、区财政局等负责）', true],
  ['（责任单位：区科技局等有关部门）', true],
  ['（区科技局负责）', false],
])('等 leaves the list of units open: %s', ([units, openEnded]) => {
  expect(taskWith(units)).toMatchObject({ openEnded })
})

test.for(['鼓励多方（企业参与）办事。', '推动（含中试）转化，加强人才配合。', '落实政策（试行）负责到底。'])(
  'a bracket inside a sentence names no unit: %s',
  (words) => {
    expect(taskWith(words)).toMatchObject({ lead: [], responsible: [] })
  },
)

test('the bracket that names units is no measure', () => {
  expect(taskWith('（区科技局负责）')?.measures.map((it) => it.text)).toEqual(['做好培育。'])
})

test('a section that names its units gives them to the tasks that name none', () => {
  const { tasks } = compile(
    '一、任务（区科技局牵头，区财政局配合）\n1.甲。做甲。\n2.乙。做乙。（区税务局负责）\n3.丙。做丙。\n',
  )

  expect(tasks.map((it) => [...it.lead, ...it.responsible].join(' '))).toEqual([
    '区科技局 区财政局',
    '区税务局',
    '区科技局 区财政局',
  ])
})

test('where a number was lost, what follows the units is a task of its own', () => {
  const read = compile(
    '1.甲。（责任单位：区科技局）\n2.乙。（责任单位：区财政局）\n做丙。（责任单位：区税务局）\n4.丁。（责任单位：区统计局）\n',
  )

  expect(read.tasks.map((it) => [it.number, ...it.responsible])).toEqual([
    ['1.', '区科技局'],
    ['2.', '区财政局'],
    ['', '区税务局'],
    ['4.', '区统计局'],
  ])
  expect(read.lintFindings.map((it) => it.id)).toContain('lost-number@32')
})

test('an annex gives the tasks their units where the text names none', () => {
  const annex =
    '附件1任务分工表\t\n序号\t工作事项\t内容\t牵头单位\t配合单位\t\n1\t培育企业。\t甲\t区科技局\t/\t\n乙\t区财政局\t区税务局、区科技局\t\n'
  const [task] = compile(
    `一、主要任务\n1.培育企业。做好培育。\n2.引进企业。做好引进。\n3.服务企业。做好服务。\n${annex}`,
  ).tasks

  expect(task).toMatchObject({ lead: ['区科技局', '区财政局'], responsible: ['区税务局'] })
})

function listed(list: string): string[] {
  return list === '' ? [] : list.split(' ')
}
