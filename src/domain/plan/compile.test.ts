import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CompiledPlan } from './compiledPlan.ts'
import { compile } from './compile.ts'

const document = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const plan = compile(document)

test('the head of the plan is its own title and the signature of the notice', () => {
  expect(plan).toMatchObject({
    title: '重庆市黔江区高新技术企业和科技型企业“双倍增”实施方案（2023—2027年）',
    issuer: '重庆市黔江区人民政府办公室',
    issuedOn: '2023-05-15',
    documentNumber: null,
  })
})

test('a compiled plan has the shape that it promises', () => {
  expect(CompiledPlan.parse(plan)).toEqual(plan)
})

const tasks = [
  ['1.', '多形式孵化科技型企业', '区科技局', '正阳工业园区管委会 区级有关行业主管部门'],
  ['2.', '全方位培育高新技术企业', '区科技局', '正阳工业园区管委会 区财政局 区税务局 区级有关行业主管部门'],
  ['3.', '多渠道引进创新企业', '区科技局 区招商投资局', '正阳工业园区管委会 区级有关行业主管部门'],
  ['4.', '立体式壮大创新领军企业', '区科技局 区经济信息委', '区财政局 区国资委 区金融办'],
  ['5.', '支持企业搭建创新平台', '区科技局', '区发展改革委 区经济信息委 区农业农村委 区商务委 区国资委'],
  ['6.', '发挥企业创新主体作用', '区科技局', '区发展改革委 区经济信息委 区财政局 区国资委 区市场监管局'],
  ['7.', '推动科技服务能力提升', '区科技局', '正阳工业园区管委会 区发展改革委 区经济信息委 区人力社保局'],
  ['8.', '做强做优黔江高新区', '正阳工业园区管委会', '区经济信息委 区科技局'],
  ['9.', '打造高水平创新平台', '区科技局 正阳工业园区管委会', '区经济信息委 区卫生健康委 区市场监管局'],
  ['10.', '提升高校院所创新创业效能', '区科技局', '区教委 区人力社保局'],
  ['11.', '深化科技金融体制改革', '区金融办', '区科技局 区财政局 黔江银保监分局 人行黔江中心支行'],
  ['12.', '完善人才服务体制机制', '区人力社保局', '区教委 区科技局'],
  ['13.', '着力强化知识产权保护', '区市场监管局', '区教委 区科技局 区公安局'],
  ['14.', '加快促进科技成果转化', '区科技局', '区教委 区市场监管局'],
  ['（一）', '建立协作机制', '区科技局', '正阳工业园区管委会 区级有关部门'],
  [
    '（二）',
    '强化金融支撑',
    '区金融办',
    '区科技局 区经济信息委 区财政局 区市场监管局 区招商投资局 人行黔江中心支行 黔江银保监分局',
  ],
  ['（三）', '加大资金投入', '区财政局', '区教委 区科技局'],
  ['（四）', '优化资源配置', '区科技局', '区发展改革委 区经济信息委 区人力社保局 区规划自然资源局 区国资委'],
  ['（五）', '注重考核评价', '区科技局', '区经济信息委 区国资委 区统计局'],
  ['（六）', '营造发展氛围', '区委宣传部 区科技局', '区经济信息委 区国资委 区科协'],
]

test('fourteen tasks and six safeguards come out with their leading and responsible units', () => {
  const read = plan.tasks.map((it) => [it.number, it.title, it.lead.join(' '), it.responsible.join(' ')])
  expect(read).toEqual(tasks)
})

test('a task knows the chapter and the section in which it stands', () => {
  expect(plan.tasks[12]?.section).toEqual(['二、重点任务', '（四）积极优化全社会创新创业生态'])
  expect(plan.tasks[14]?.section).toEqual(['三、保障措施'])
})

const goals = [
  ['全区高新技术企业', '>', '突破', 80, '家', 2025],
  ['科技型企业', '>', '超过', 700, '家', 2025],
  ['全区高新技术企业', '>=', '达到…及以上', 100, '家', 2027],
  ['科技型企业', '>=', '达到…及以上', 1000, '家', 2027],
  ['市级“专精特新”企业', '>', '突破', 50, '家', 2027],
  ['国家级专精特新“小巨人”企业', '>', '突破', 3, '家', 2027],
  ['制造业单项冠军企业', '>=', '零突破', 1, null, 2027],
  ['规模以上工业战略性新兴产业增加值占规模以上工业增加值比重', '>', '超过', 15, '%', 2027],
  ['高技术制造业增加值占规模以上工业增加值比重', '>=', '提高到', 10, '%', 2027],
  ['市级“专精特新”企业', '>', '突破', 50, '家', 2027],
  ['国家级专精特新“小巨人”企业', '>', '突破', 3, '家', 2027],
  ['制造业单项冠军企业', '>=', '零突破', 1, null, 2027],
  ['新增市级及以上科技创新平台', '=', '新增', 5, '个', 2027],
  ['规上工业企业研发经费投入强度', '>=', '达…以上', 2, '%', 2027],
  ['高新技术企业高价值发明专利', '>=', '全覆盖', 100, '%', null],
  ['每万人口高价值发明专利拥有量', '>=', '达', 1.2, '件', 2027],
  ['全区技术合同成交额', '>', '超', 1, '亿元', 2027],
]

test('every number that the plan promises comes out once with its wording, and no other', () => {
  const read = plan.goals.map((it) => [it.indicator, it.comparator, it.cue, it.value, it.unit, it.deadline])
  expect(read).toEqual(goals)
  expect(plan.goals.filter((it) => it.aspirational).map((it) => it.cue)).toEqual(['零突破', '零突破'])
})

test('what task 4 says again is linked to what the chapter of goals said first', () => {
  expect(plan.goals.flatMap((it) => it.repeats ?? [])).toEqual([4, 5, 6])
  expect(plan.tasks.flatMap((it) => it.goals.map((goal) => [it.number, goal]))).toEqual(
    ['4.', '4.', '4.', '5.', '6.', '13.', '13.', '14.'].map((number, at) => [number, at + 9]),
  )
})

const annexes = [
  {
    title: '科技型企业任务分解表',
    baseline: 431,
    stated: [485, 550, 700, 850, 1000],
    sums: [54, 65, 150, 150, 150],
    rows: {
      区发展改革委: [5, 6, 15, 15, 17],
      区科技局: [21, 23, 40, 38, 35],
      区经济信息委: [4, 5, 15, 17, 18],
      区农业农村委: [2, 4, 10, 10, 10],
      区商务委: [2, 3, 5, 5, 5],
      区招商投资局: [4, 5, 10, 10, 10],
      区国资委: [2, 3, 5, 5, 5],
      区林业局: [2, 2, 5, 5, 5],
      区住房城乡建委: [2, 2, 5, 5, 5],
      正阳工业园区管委会: [10, 12, 40, 40, 40],
    },
  },
  {
    title: '高新技术企业任务分解表',
    baseline: 49,
    stated: [60, 70, 80, 90, 100],
    sums: [11, 10, 10, 10, 10],
    rows: {
      区发展改革委: [1, 1, 1, 1, 1],
      区科技局: [1, 1, 1, 1, 1],
      区经济信息委: [1, 1, 1, 1, 1],
      区农业农村委: [1, 1, 1, 0, 1],
      区商务委: [1, 1, 1, 1, 1],
      区招商投资局: [1, 1, 1, 1, 1],
      区国资委: [1, 1, 1, 1, 1],
      区林业局: [1, 1, 0, 1, 1],
      区住房城乡建委: [1, 0, 1, 1, 0],
      正阳工业园区管委会: [2, 2, 2, 2, 2],
    },
  },
]

test('both annexes come out cell by cell, merged district totals apart from the units', () => {
  const read = plan.tables.map(({ title, baseline, stated, sums, rows }) => ({
    title,
    baseline: baseline?.total,
    stated: Object.values(stated),
    sums: Object.values(sums),
    rows: Object.fromEntries(rows.map((row) => [row.unit, Object.values(row.cells)])),
  }))
  expect(read).toEqual(annexes)
  expect(plan.tables.map((it) => it.years)).toEqual([
    [2023, 2024, 2025, 2026, 2027],
    [2023, 2024, 2025, 2026, 2027],
  ])
})

test('every offset leads to what it names, in the document as it was handed in', () => {
  const at = (offset: number, text: string) => document.slice(offset, offset + text.length)
  for (const { offset, text } of [...plan.goals, ...plan.tasks.flatMap((it) => it.measures)])
    expect(at(offset, text)).toBe(text)
  for (const { offset, number } of [...plan.headings, ...plan.tasks]) expect(at(offset, number)).toBe(number)
  for (const { rows } of plan.tables)
    for (const { cells, offsets, unit, offset } of rows) {
      expect(at(offset, unit)).toBe(unit)
      for (const [year, value] of Object.entries(cells))
        expect(at(offsets[year] ?? 0, String(value))).toBe(String(value))
    }
})

const body = document.slice(0, document.indexOf('附件：1'))

test.for([
  ['in one line with spaces', body.replaceAll('\n', ' ')],
  ['in one line without them', body.replaceAll(/\s*\n\s*/g, '')],
  ['with the line ends of Windows', body.replaceAll('\n', '\r\n')],
  [
    'in full-width signs',
    body.replaceAll(/(\d)\./g, '$1．').replaceAll(/\d/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)),
  ],
])('the plan %s gives the same tasks and goals', ([, text = '']) => {
  const again = compile(text)
  expect(again.tasks.map((it) => [it.title, it.lead.join(' '), it.responsible.join(' ')])).toEqual(
    tasks.map((it) => it.slice(1)),
  )
  expect(again.goals.map((it) => [it.indicator, it.comparator, it.cue, it.value, it.unit, it.deadline])).toEqual(goals)
})

test('of two plans in one file the first is read, and where the second begins is said', () => {
  const twice = compile(`${document}\n${document}`)
  const line = document.split('\n').length + 1

  expect([twice.tasks.length, twice.goals.length, twice.tables.length]).toEqual([20, 17, 2])
  expect(twice.lintFindings[0]).toMatchObject({
    sentence: expect.stringContaining(`第${line}行起是另一份文件`),
    places: [{ offset: document.length + 1 }],
  })
})

test('a document cut anywhere never throws', () => {
  for (let end = 0; end < document.length; end += 97) expect(() => compile(document.slice(end / 2, end))).not.toThrow()
})

test('three megabytes are read to their end, with or without numbers', () => {
  const sentence = '做好培育企业的各项工作。'
  const often = Math.ceil((3 << 20) / 3 / sentence.length)
  const numbered = `1.甲。做甲。\n2.乙。（区科技局负责）\n3.丙。${sentence.repeat(often)}（区财政局负责）`

  expect(compile(sentence.repeat(often)).lintFindings.map((it) => it.id)).toEqual(['no-numbering@0'])
  expect(compile(numbered).tasks.at(-1)).toMatchObject({ title: '丙', responsible: ['区财政局'] })
})
