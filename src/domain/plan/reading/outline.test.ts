import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const inBrief = (text: string) => compile(text).headings.map((it) => `${it.level} ${it.number} ${it.text}`)
const tasksOf = (text: string) => compile(text).tasks.map((it) => `${it.number} ${it.title}`)

test.for<[string, string[]]>([
  ['一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n', ['1 一、 甲', '2 （一） 乙', '3 1. 丙', '4 （1） 丁', '5 ① 戊']],
  ['一、甲\n(一)乙\n1．丙\n2、丁\n', ['1 一、 甲', '2 (一) 乙', '3 1． 丙', '3 2、 丁']],
  ['第一章 总则\n第一条　甲。做甲。\n第二条　乙。做乙。\n', ['1 第一章 总则', '2 第一条 甲', '2 第二条 乙']],
  ['一、甲\n㈠乙\n⒈丙\n⑴丁\n', ['1 一、 甲', '2 ㈠ 乙', '3 ⒈ 丙', '4 ⑴ 丁']],
  ['1.甲\n1.1 乙\n1.2丙\n2.丁\n', ['1 1. 甲', '2 1.1 乙', '2 1.2 丙', '1 2. 丁']],
  [
    '1 甲\n1.1 乙\n1.1.1 丙\n1.1.2 丁\n2 戊\n2.1 己\n',
    ['1 1 甲', '2 1.1 乙', '3 1.1.1 丙', '3 1.1.2 丁', '1 2 戊', '2 2.1 己'],
  ],
  ['1甲1.1乙。做乙。1.2丙。达到1.5亿元。2丁2.1戊。做戊。', ['1 1 甲', '2 1.1 乙', '2 1.2 丙', '1 2 丁', '2 2.1 戊']],
  ['一、甲\n1.1分类推进\n1.1.1成立专班\n', ['1 一、 甲', '2 1.1 分类推进', '3 1.1.1 成立专班']],
  ['1.甲\n2.121梯队\n3.5G网络\n', ['1 1. 甲', '1 2. 121梯队', '1 3. 5G网络']],
  ['1.甲\n2.50个小区改造\n3.丙\n', ['1 1. 甲', '1 2. 50个小区改造', '1 3. 丙']],
  ['第一章 甲\n第一节 乙\n1、丙\n2 、丁\n', ['1 第一章 甲', '2 第一节 乙', '3 1、 丙', '3 2 、 丁']],
  ['一.甲\n(一)乙\n二.丙\n', ['1 一. 甲', '2 (一) 乙', '1 二. 丙']],
  ['一、甲甲甲甲　做甲，再做甲。\n二、乙\n三、丙\n', ['1 一、 甲甲甲甲', '1 二、 乙', '1 三、 丙']],
  ['一、甲\n1.乙\n2.丙\n', ['1 一、 甲', '2 1. 乙', '2 2. 丙']],
  ['1.甲。做甲。\n2.乙。做乙。\n3.丙。做丙。\n', ['1 1. 甲', '1 2. 乙', '1 3. 丙']],
  ['一、甲\n（十九）乙。做乙。\n（二十）丙。做丙。\n', ['1 一、 甲', '2 （十九） 乙', '2 （二十） 丙']],
  ['一、甲 1.乙。做乙。 2.丙。做丙。 二、丁 3.戊。做戊。', ['1 一、 甲', '2 1. 乙', '2 2. 丙', '1 二、 丁', '2 3. 戊']],
  ['目录\n一、甲……1\n二、乙……2\n一、甲\n二、乙\n三、丙\n', ['1 一、 甲', '1 二、 乙', '1 三、 丙']],
])('the numbering of %j is an outline', ([text, expected]) => {
  expect(inBrief(text)).toEqual(expected)
})

test.for<[string, string | null]>([
  ['1.培育企业。加快培育。', '培育企业'],
  ['1.培育企业', '培育企业'],
  ['1.统筹两个市场，打造加工中心。加快打造。', '统筹两个市场，打造加工中心'],
  ['1.对受影响的企业，免收一个月房租，按月收取。（责任单位：区国资委）', null],
  ['1.做好培育（区科技局牵头）', '做好培育'],
])('the title of %s runs to its first full stop, if it is one', ([text, title]) => {
  expect(compile(`一、重点任务\n${text}\n2.甲\n3.乙\n`).tasks[0]?.title).toBe(title)
})

test('what follows the title but has no number, or is a list of annexes, is no task', () => {
  const text = '一、甲\n（一）乙。做乙。\n（二）丙。做丙。\n附件：1．任务表\n2．分工表\n'

  expect(tasksOf(text)).toEqual(['（一） 乙', '（二） 丙'])
})

test.for(['总体要求', '指导思想', '基本原则', '总体要求和主要目标', '工作目标'])(
  '%s frames the plan and gives no task',
  (title) => {
    expect(tasksOf(`一、${title}\n（一）甲。说甲。\n二、重点任务\n（一）乙。做乙。\n`)).toEqual(['（一） 乙'])
  },
)

test.for(['实施步骤', '工作步骤', '进度安排', '时间安排', '方法步骤和时间安排', '阶段划分'])(
  '%s says when, and gives no task, unless a stage has units of its own',
  (title) => {
    const tasks = (units: string) =>
      tasksOf(
        `一、重点任务\n（一）甲。做甲。\n二、${title}\n（一）动员部署阶段（3月）。发动。${units}\n三、保障\n（一）乙。做乙。\n`,
      )

    expect(tasks('')).toEqual(['（一） 甲', '（一） 乙'])
    expect(tasks('（区科技局负责）')).toHaveLength(3)
  },
)

test('a chapter of steps whose items are acts without a time gives work', () => {
  const text =
    '一、任务\n（一）甲。做甲。\n二、实施步骤\n（一）确定试点城市。选出城市。\n（二）开展评估总结。做好总结。\n'

  expect(tasksOf(text)).toEqual(['（一） 甲', '（一） 确定试点城市', '（二） 开展评估总结'])
})

test.for(['动员部署阶段（2023年3月）', '第一阶段：宣传发动', '组织实施、全面推进阶段'])(
  '%s is a stage wherever it stands',
  (title) => {
    expect(tasksOf(`一、方法\n（一）${title}。发动。\n（二）改造老旧小区。做好改造。\n二、其他\n`)[0]).toBe(
      '（二） 改造老旧小区',
    )
  },
)

test('steps belong to their task, unless they name units of their own', () => {
  const task = (first: string, second: string) =>
    tasksOf(`一、任务\n1.甲\n（1）乙。做乙。${first}\n（2）丙。做丙。${second}\n2.丁。做丁。\n`)

  expect(task('', '')).toEqual(['1. 甲', '2. 丁'])
  expect(task('', '（区科技局负责）')).toEqual(['1. 甲', '2. 丁'])
  expect(task('（区财政局负责）', '（区科技局负责）')).toEqual(['（1） 乙', '（2） 丙', '2. 丁'])
})

test('a plan sent as an annex of its notice is read as the plan', () => {
  const text =
    '某区关于印发方案的通知\n各单位：\n现印发给你们。\n附件：1.某方案\n某区人民政府办公室\n2023年3月1日\n附件1\n某方案\n一、甲\n（一）乙。做乙。\n（二）丙。做丙。\n'

  expect(compile(text)).toMatchObject({ title: '某方案', issuer: '某区人民政府办公室', issuedOn: '2023-03-01' })
  expect(tasksOf(text)).toEqual(['（一） 乙', '（二） 丙'])
})

test.for([
  ['临川区引才若干措施。为引才，制定本措施。一、甲甲。做甲。二、乙乙。做乙。三、丙丙。做丙。', '临川区引才若干措施'],
  ['临川区引才行动计划（2023—2025年）为引才，制定本计划。一、甲甲。做甲。', '临川区引才行动计划（2023—2025年）'],
  ['临川区2023年重点工作\n\n责任分工方案\n\n一、甲\n', '临川区2023年重点工作责任分工方案'],
  [
    '某区关于印发引才措施的通知 各镇： 《某区引才若干措施》已经区政府同意，现印发给你们。 一、甲甲。做甲。 二、乙乙。做乙。',
    '某区引才若干措施',
  ],
  ['一、甲\n二、乙\n', ''],
  ['各乡镇：\n为贯彻《引才规划纲要》，提出如下意见。\n一、甲\n', ''],
])('the title of %s is its own', ([text = '', title]) => {
  const { lintFindings, ...plan } = compile(text)

  expect(plan.title).toBe(title)
  expect(lintFindings.some((it) => it.id.startsWith('no-title'))).toBe(title === '')
})

test('an indented first chapter is no part of the title', () => {
  expect(compile('　某方案\n　一、甲\n　二、乙\n　三、丙\n').title).toBe('某方案')
})

test.for<[string, string | null]>([
  ['国发〔2018〕42号', '国发〔2018〕42号'],
  ['某政办发[2023]12 号', '某政办发[2023]12号'],
  ['根据国发〔2018〕42号文件。', null],
])('the document number stands on a line of its own: %s', ([line, number]) => {
  expect(compile(`某意见\n${line}\n各单位：\n一、甲\n`).documentNumber).toBe(number)
})
