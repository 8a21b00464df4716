import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const table = (rows: string, title = '高新技术企业任务分解表') =>
  `附件1\n${title}\n序号\t部门\t2022年总数\t2023年\t2024年\t\n\t\t\t新增数\t总数\t新增数\t总数\t\n${rows}`

const fitting = '1\t区科技局\t49\t10\t60\t9\t70\t\n2\t区财政局\t\t1\t\t1\t\t\n合计\t\t11\t\t10\t\t\n'

const plan = (goal: string, annex: string) =>
  `某方案\n一、主要目标\n${goal}\n二、重点任务\n（一）甲。做事。（牵头单位：区科技局；责任单位：区财政局）\n（二）乙。做事。（区财政局负责）\n${annex}`

const ruleOf = ({ id }: { id: string }) => id.split('@')[0]
const found = (text: string) => compile(text).lintFindings

test('a plan whose text and tables agree has nothing but the reading notes', () => {
  expect(found(plan('到2024年，高新技术企业达到70家。', table(fitting))).map(ruleOf)).toEqual(['net-reading'])
})

test.for<[rule: string, severity: string, text: string, says: string, places: string[]]>([
  [
    'column-sum',
    'error',
    plan('', table(fitting.replace('\t11\t', '\t12\t'))),
    '相加为11，合计行写的是12',
    ['12', '10'],
  ],
  [
    'running-total',
    'error',
    plan('', table(fitting.replace('\t70\t', '\t71\t'))),
    '到2024年应为70，表中写的是71',
    ['71', '60'],
  ],
  [
    'text-against-table',
    'error',
    plan('到2024年，高新技术企业达到75家。', table(fitting)),
    '2024年总数70不符',
    ['高新技术企业达到75家', '70'],
  ],
  [
    'strict-bound',
    'warning',
    plan('到2024年，高新技术企业突破70家。', table(fitting)),
    '要求2024年多于70家',
    ['高新技术企业突破70家', '70'],
  ],
  [
    'repeats-disagree',
    'error',
    plan('到2024年，甲率达到5%。到2024年，甲率达到6%。', ''),
    '同一指标同一年份',
    ['甲率达到5%', '甲率达到6%'],
  ],
  [
    'jump',
    'warning',
    plan('', table('1\t区科技局\t49\t1\t50\t9\t60\t\n2\t区财政局\t\t0\t\t1\t\t\n合计\t\t1\t\t10\t\t\n')),
    '2024年新增10，是2023年新增1的10.0倍',
    ['10', '1'],
  ],
  [
    'zero-target',
    'notice',
    plan('', table('1\t区科技局\t49\t1\t50\t1\t51\t\n2\t区财政局\t\t0\t\t0\t\t\n')),
    '区财政局2023年新增数为0',
    ['0', '区财政局'],
  ],
  ['missing-baseline', 'notice', plan('到2024年，甲率达到5%。', ''), '有1个目标没有写明起点数：“甲率”', ['甲率达到5%']],
  [
    'missing-years',
    'notice',
    `方案（2023—2025年）\n${plan('到2025年，甲率达到5%。', '')}`,
    '有1个跨年度的目标只写了最后一年',
    ['甲率达到5%'],
  ],
  [
    'outside-plan',
    'warning',
    plan('到2035年，甲率达到5%。', '').replace('某方案', '方案（2023—2025年）'),
    '期限是2035年，不在本方案的2023—2025年之内',
    ['甲率达到5%', '方案（2023—2025年）'],
  ],
  ['net-reading', 'notice', plan('', table(fitting)), '49＋11＝60', ['60', '49']],
  [
    'unit-coverage',
    'warning',
    plan('', table(fitting.replace('区财政局', '区林业局'))),
    '区财政局在正文任务中',
    ['（一）甲'],
  ],
  [
    'placeholder-unit',
    'warning',
    plan('', '').replace('区财政局）', '区级有关部门）'),
    '“区级有关部门”没有指明是哪些单位，涉及1项任务',
    ['（一）甲'],
  ],
  [
    'recurring-duty',
    'notice',
    plan('', `${table(fitting)}\n\n注：高新技术企业每三年复审一次。`),
    '表外的经常性任务',
    ['注：高新技术企业每三年复审一次', '高新技术企业任务分解表'],
  ],
])('%s is found, says what does not fit, and shows where', ([rule, severity, text, says, places]) => {
  const finding = found(text).find((it) => ruleOf(it) === rule)

  expect(finding).toMatchObject({ severity, sentence: expect.stringContaining(says) })
  expect(finding?.places.map((it) => it.text)).toEqual(places)
  for (const place of finding?.places ?? [])
    expect(text.slice(place.offset, place.offset + place.text.length)).toBe(place.text)
})

test('a unit with a row but without a task is found as well as one with a task but without a row', () => {
  const findings = found(plan('', table(fitting.replace('区财政局', '区林业局')))).filter(
    (it) => ruleOf(it) === 'unit-coverage',
  )

  expect(findings.map((it) => it.sentence.slice(0, 4))).toEqual(['区财政局', '区林业局'])
})

test('every finding has an id of its own', () => {
  const ids = found(plan('到2024年，高新技术企业突破70家。', table(fitting))).map((it) => it.id)

  expect(new Set(ids).size).toBe(ids.length)
})

test('all goals without a start are one finding that lists them', () => {
  const findings = found(plan('到2024年，甲率达到5%，乙率达到6%。', '')).filter(
    (it) => ruleOf(it) === 'missing-baseline',
  )

  expect(findings).toMatchObject([{ sentence: expect.stringContaining('“甲率”、“乙率”') }])
  expect(findings[0]?.places).toHaveLength(2)
})

test('a level that rises steeply from one year to the next is a jump, shown with both years', () => {
  const rows = '附件1\n主要指标表\n指标\t2022年基数\t2023年\t2024年\n床位（张）\t100\t110\t150\n'
  const jump = found(plan('', rows)).find((it) => ruleOf(it) === 'jump')

  expect(jump?.sentence).toContain('2024年要增加40，是2023年增加10的4.0倍')
  expect(jump?.places.map((it) => it.text)).toEqual(['150', '110'])
})
