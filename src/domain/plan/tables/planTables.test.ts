import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const tasks = '一、重点任务\n1.培育企业。做好培育。\n2.引进企业。做好引进。\n3.服务企业。做好服务。\n'
const print = (title: string, ...rows: string[]) =>
  `${tasks}附件1\n${title}\n${rows.map((it) => `${it.replaceAll(' ', '\t')}\n`).join('')}`

test('a table of indicators gives every indicator its start, its years and its unit, and every year is a goal', () => {
  const text = print(
    '主要指标表',
    '序号 指标名称 单位 2022年基数 2023年 2025年 属性',
    '1 养老床位数 张 3200 3500 4200 预期性',
    '2 护理型床位占比 % 42 46 ≥55 约束性',
  )
  const plan = compile(text)

  expect(plan.tables).toEqual([])
  expect(plan.indicatorTables).toMatchObject([
    {
      title: '主要指标表',
      rows: [
        {
          indicator: '养老床位数',
          unit: '张',
          baseline: { year: 2022, value: 3200 },
          targets: [{ value: 3500 }, { value: 4200 }],
        },
        {
          indicator: '护理型床位占比',
          unit: '%',
          targets: [{ year: 2023 }, { year: 2025, comparator: '>=', value: 55 }],
        },
      ],
    },
  ])
  expect(plan.goals.map((it) => [it.indicator, it.comparator, it.value, it.unit, it.deadline])).toEqual([
    ['养老床位数', '=', 3500, '张', 2023],
    ['养老床位数', '=', 4200, '张', 2025],
    ['护理型床位占比', '=', 46, '%', 2023],
    ['护理型床位占比', '>=', 55, '%', 2025],
  ])
  for (const { offset, text: words } of plan.goals) expect(text.slice(offset, offset + words.length)).toBe(words)
})

test('the unit of an indicator may stand in brackets behind its name, and the table may say who answers', () => {
  const [table] = compile(
    print('年度目标表', '指标 2023年 2024年 责任单位', '产值（亿元） 80 100 县经信局'),
  ).indicatorTables

  expect(table?.rows).toMatchObject([{ indicator: '产值', unit: '亿元', units: ['县经信局'] }])
})

test('a table of tasks keeps units and deadlines, and what it promises beyond the text is a goal by its deadline', () => {
  const plan = compile(
    print(
      '重点任务分工表',
      '序号 重点任务 牵头单位 配合单位 完成时限',
      '1 培训护理员2000人次 区民政局 区人力社保局、区财政局 2025年6月底',
    ),
  )

  expect(plan.taskTables[0]?.rows).toMatchObject([
    { task: '培训护理员2000人次', lead: ['区民政局'], responsible: ['区人力社保局', '区财政局'], deadline: 2025 },
  ])
  expect(plan.goals).toMatchObject([{ indicator: '培训护理员', value: 2000, unit: '人次', deadline: 2025 }])
})

test('a list of units that ends in 等 is open in a table too', () => {
  const rows = ['重点任务 牵头单位 配合单位', '培育企业 区科技局 区财政局、区税务局等', '引进企业 区招商局 区商务局']
  const read = compile(print('分工表', ...rows)).tasks.map((it) => [it.responsible, it.openEnded])

  expect(read.slice(0, 2)).toEqual([
    [['区财政局', '区税务局'], true],
    [['区商务局'], false],
  ])
})

test('a table gives a task its units by a title that is longer or shorter, but not where two are alike', () => {
  const rows = ['重点任务 牵头单位', '培育企业行动 区科技局', '大力引进企业 区招商局', '引进企业落地 区商务局']
  const read = compile(print('分工表', ...rows)).tasks.map((it) => it.lead)

  expect(read).toEqual([['区科技局'], [], []])
})

test('what an annex says again is no second goal', () => {
  const text = print('分工表', '重点任务 牵头单位 完成时限', '培育企业80家 区科技局 2025年').replace(
    '做好培育。',
    '到2025年，培育企业80家。',
  )

  expect(compile(text).goals).toHaveLength(1)
})

test.for<[string, string]>([
  [
    'merged header cells are printed empty',
    '镇街 2023年  2024年 \n 新增 总数 新增 总数\n城东街道 5 20 6 26\n合计 5 20 6 26',
  ],
  ['merged header cells are left out', '镇街 2023年 2024年\n 新增 总数 新增 总数\n城东街道 5 20 6 26\n合计 5 20 6 26'],
])('a table of units by years reads the same when %s', ([, rows]) => {
  const [table] = compile(print('任务分解表', ...rows.split('\n'))).tables

  expect(table).toMatchObject({
    rows: [{ unit: '城东街道', cells: { 2023: 5, 2024: 6 } }],
    stated: { 2023: 20, 2024: 26 },
    sums: { 2023: 5, 2024: 6 },
  })
})

test('what an annex says again gives a goal of the text the year that the text left out', () => {
  const rows = ['重点任务 牵头单位 完成时限', '培育企业80家 区科技局 2025年']
  const plan = compile(print('分工表', ...rows).replace('做好培育。', '培育企业80家。'))

  expect(plan.goals).toMatchObject([{ indicator: '培育企业', value: 80, deadline: 2025 }])
})

test('a table whose rows are years reads like one whose columns are', () => {
  const indicators = ['年度 甲企业（家） 乙强度（%）', '2022年（基数） 49 1.6', '2023年 60 1.8', '2024年 70 ≥2']
  const units = ['年度 区科技局 区财政局 合计', '2023年 1 2 3', '2024年 2 2 4']

  expect(compile(print('主要指标表', ...indicators)).indicatorTables).toMatchObject([
    {
      rows: [
        {
          indicator: '甲企业',
          unit: '家',
          baseline: { year: 2022, value: 49 },
          targets: [{ value: 60 }, { value: 70 }],
        },
        { indicator: '乙强度', unit: '%', targets: [{ value: 1.8 }, { value: 2, comparator: '>=' }] },
      ],
    },
  ])
  expect(compile(print('任务分解表', ...units)).tables).toMatchObject([
    { units: ['区科技局', '区财政局'], years: [2023, 2024], sums: { 2023: 3, 2024: 4 } },
  ])
})

test.for<[string, string]>([
  [
    'the indicators stand above the years',
    '镇街 甲企业  乙企业 \n 2023年 2024年 2023年 2024年\n城东街道 5 6 20 22\n合计 5 6 20 22',
  ],
  [
    'the years stand above the indicators',
    '镇街 2023年  2024年 \n 甲企业 乙企业 甲企业 乙企业\n城东街道 5 20 6 22\n合计 5 20 6 22',
  ],
])('two indicators side by side are two tables, each named by its header, when %s', ([, rows]) => {
  const text = print('任务分解表', ...rows.split('\n'))
  const { tables } = compile(text)

  expect(tables).toMatchObject([
    { title: '甲企业', rows: [{ unit: '城东街道', cells: { 2023: 5, 2024: 6 } }], sums: { 2023: 5, 2024: 6 } },
    { title: '乙企业', rows: [{ unit: '城东街道', cells: { 2023: 20, 2024: 22 } }], sums: { 2023: 20, 2024: 22 } },
  ])
  for (const { title, offset } of tables) expect(text.slice(offset, offset + title.length)).toBe(title)
})

test('a table of units for one year takes the year from its title', () => {
  const rows = ['单位 甲企业 乙企业', '城东街道 5 20', '合计 5 20']

  expect(compile(print('2025年任务分解表', ...rows)).tables).toMatchObject([
    { title: '甲企业', years: [2025], rows: [{ cells: { 2025: 5 } }] },
    { title: '乙企业', years: [2025], rows: [{ cells: { 2025: 20 } }] },
  ])
  expect(compile(print('任务分解表', ...rows)).tables).toEqual([])
})

test('a row that ends early keeps its numbers under their years, and a row too long is cut; both are said', () => {
  const rows = ['单位 2023年 2024年 2025年', '区科技局 1 2', '区财政局 1 2 3 4', '合计 2 4 3']
  const plan = compile(print('任务分解表', ...rows))

  expect(plan.tables[0]?.rows.map((it) => it.cells)).toEqual([
    { 2023: 1, 2024: 2 },
    { 2023: 1, 2024: 2, 2025: 3 },
  ])
  expect(plan.lintFindings.map((it) => it.id.split('@')[0])).toEqual(
    expect.arrayContaining(['overlong-row', 'short-row']),
  )
})
