import { expect, test } from 'vitest'
import { comparatorCues } from './comparatorCues.ts'
import { compile } from '../compile.ts'

const goalsOf = (sentence: string, chapter = '重点任务') =>
  compile(`一、${chapter}\n${sentence}\n二、甲\n三、乙\n甲局\n2023年1月5日\n`).goals

const inBrief = (sentence: string, chapter?: string) =>
  goalsOf(sentence, chapter).map((it) => [it.indicator, it.comparator, it.value, it.unit, it.deadline].join(' '))

test.for(comparatorCues.before)('before its number, $cue means $comparator', ({ cue, comparator }) => {
  expect(goalsOf(`到2027年，研发经费投入强度${cue}5%。`)).toMatchObject([
    { comparator, cue, value: 5, unit: '%', deadline: 2027 },
  ])
})

test.for(comparatorCues.after.filter((it) => !'余多'.includes(it.cue)))(
  'behind its number, $cue means $comparator',
  ({ cue, comparator }) => {
    expect(goalsOf(`到2027年，研发经费投入强度达到5%${cue}。`)).toMatchObject([
      { comparator, cue: `达到…${cue}`, value: 5 },
    ])
  },
)

test.for<[string, string[]]>([
  ['到2027年，新增创新平台5个。', ['新增创新平台 = 5 个 2027']],
  ['到2027年，培育企业100余家。', ['培育企业 >= 100 家 2027']],
  ['到2027年，制造业单项冠军实现“零突破”。', ['制造业单项冠军 >= 1  2027']],
  ['到2025年，甲企业突破80家、乙企业超过700家。', ['甲企业 > 80 家 2025', '乙企业 > 700 家 2025']],
  ['到2025年，甲企业、乙企业分别达到100家、1000家及以上。', ['甲企业 >= 100 家 2025', '乙企业 >= 1000 家 2025']],
  [
    '到2025年，花生种植、收获机械化率分别达到65%和55%。',
    ['花生种植机械化率 >= 65 % 2025', '花生收获机械化率 >= 55 % 2025'],
  ],
  [
    '到2025年，马铃薯种植、收获机械化率均达到45%。',
    ['马铃薯种植机械化率 >= 45 % 2025', '马铃薯收获机械化率 >= 45 % 2025'],
  ],
  ['到2025年、2027年，甲企业分别达到80家、100家。', ['甲企业 >= 80 家 2025', '甲企业 >= 100 家 2027']],
  ['2025年底前，甲企业达到80家，2027年达到100家。', ['甲企业 >= 80 家 2025', '甲企业 >= 100 家 2027']],
  ['2023—2027年，培育甲企业1,200家。', ['培育甲企业 = 1200 家 2027']],
  ['到2027年，甲产值由10亿元提高到20亿元。', ['甲产值 >= 20 亿元 2027']],
  ['城镇新增就业900万人以上，失业率5.5%左右。', ['城镇新增就业 >= 900 万人 ', '失业率 ~ 5.5 % ']],
  ['每年招引制造业项目100个，带动投资1000亿元以上。', ['每年招引制造业项目 = 100 个 ', '带动投资 >= 1000 亿元 ']],
  ['到2025年，助餐点由目前的20个增加到60个。', ['助餐点 >= 60 个 2025']],
  ['到2025年，到位资金达到3亿元，设备使用率达到90%。', ['到位资金 >= 3 亿元 2025', '设备使用率 >= 90 % 2025']],
  ['到2025年，由区科技局新建平台5个。', ['由区科技局新建平台 = 5 个 2025']],
  ['从2023年起，到2025年新增老年食堂10家。', ['新增老年食堂 = 10 家 2025']],
  ['到2027年，培育超50亿元企业20家、亿元以上项目3个。', ['培育超50亿元企业 = 20 家 2027', '亿元以上项目 = 3 个 2027']],
  ['“十四五”期间，新建实验室8家。', ['新建实验室 = 8 家 2025']],
  ['到2027年，不良率控制在3%以内。', ['不良率 <= 3 % 2027']],
])('%s', ([sentence, expected]) => {
  expect(inBrief(sentence)).toEqual(expected)
})

test('a number between two is a range', () => {
  expect(goalsOf('覆盖率每年提升1～3个百分点。', '主要目标')).toMatchObject([
    { comparator: 'range', value: 1, upTo: 3, unit: '个百分点', deadline: null },
  ])
})

test.for<[string, object]>([
  ['到2027年，产值比2022年增长10%以上。', { comparator: '>=', value: 10, relativeTo: '2022年' }],
  ['到2027年，成本较上年至少下降0.5个百分点。', { comparator: '>=', value: 0.5, relativeTo: '上年' }],
  ['到2027年，产值比2022年翻一番。', { value: 2, unit: '倍', relativeTo: '2022年', indicator: '产值' }],
])('a change is relative to its base: %s', ([sentence, goal]) => {
  expect(goalsOf(sentence)).toMatchObject([goal])
})

test('a year rules the sentences behind it, and 力争 makes a goal a hope', () => {
  expect(goalsOf('到2027年，甲率达到5%。乙率力争达到6%。', '主要目标')).toMatchObject([
    { deadline: 2027, aspirational: false },
    { deadline: 2027, aspirational: true },
  ])
})

test.for([
  '打造“1+2+3+N”孵化体系，构建“一核、三区、五园”格局。',
  '落实《三年行动计划（2023—2025年）》。',
  '对新认定的企业给予20万元奖励。',
  '贷款期限最长不超过3个月。',
  '裁员率不超过20%的企业可以申请。',
  '超过100人的企业另行办理。',
  '按实际缴费的50%返还。',
  '每季度至少联系1次企业。',
  '落实发改委〔2022〕10号文件。',
  '目前全区企业达到431家。',
  '服务65岁以上人员和6类困难群体。',
])('%s promises no number', (sentence) => {
  expect(goalsOf(sentence)).toEqual([])
})

test('the guiding thought promises nothing, the chapter of goals does even without a year', () => {
  expect(goalsOf('甲企业达到80家。', '指导思想')).toEqual([])
  expect(inBrief('甲企业80家。', '主要目标')).toEqual(['甲企业 = 80 家 '])
})
