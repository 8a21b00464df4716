import { compile } from '#domain/plan/compile.ts'
import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import { readDocument } from '#files/plan/readDocument.ts'
import { expect, test } from 'vitest'
import { docOf } from './docOf.ts'
import { asListItem, docxOf } from './docxOf.ts'
import { gb18030 } from './gb18030.ts'
import { pdfOf } from './pdfOf.ts'
import { planBlocks, planText } from './planBlocks.ts'

const asText = said(planText)

test('the plan as .docx says the same as its text, merged tables included', async () => {
  const text = await readDocument(await docxOf(planBlocks()), '方案.docx')

  expect(said(text)).toEqual(asText)
})

test('numbers that Word counts by itself are not lost', async () => {
  const text = await readDocument(await docxOf(planBlocks(), asListItem), '方案.docx')

  expect(said(text)).toEqual(asText)
})

test('the plan as a PDF with a text layer says the same, its tables included', async () => {
  const text = await readDocument(await pdfOf(planBlocks()), '方案.pdf')

  expect(said(text)).toEqual(asText)
})

test('the plan as an old .doc gives the same head, tasks and goals', async () => {
  const [prose = ''] = planText.split('附件：1．')
  const text = await readDocument(docOf(prose.trimEnd().split('\n')), '方案.doc')

  expect(said(text)).toMatchObject({ head: asText.head, tasks: asText.tasks, goals: asText.goals })
})

test('a table of tasks in a .docx gives them their units, over merged rows too', async () => {
  const cell = (text: string, rows = 1) => ({ text, columns: 1, rows })
  const table = [
    ['序号', '工作任务', '牵头单位', '配合单位'].map((it) => cell(it)),
    [cell('1', 2), cell('建设创新平台', 2), cell('区科技局', 2), cell('区财政局')],
    [cell('区商务委')],
    ['2', '培育领军企业', '区经济信息委', '区税务局、区国资委'].map((it) => cell(it)),
  ]
  const prose =
    '一、总体要求\n壮大创新主体。\n二、重点任务\n1.建设创新平台。建成一批平台。\n2.培育领军企业。支持企业壮大。\n附件\n任务分工表'
  const paragraphs = prose.split('\n').map((paragraph) => ({ paragraph }))

  const { tasks } = compile(await readDocument(await docxOf([...paragraphs, { table }]), '方案.docx'))

  expect(tasks.map((it) => [it.number, it.lead, it.responsible])).toEqual([
    ['1.', ['区科技局'], ['区财政局', '区商务委']],
    ['2.', ['区经济信息委'], ['区税务局', '区国资委']],
  ])
})

test('the plan in GB18030 with Windows line ends says the same as in UTF-8', async () => {
  const text = await readDocument(gb18030(planText.replaceAll('\n', '\r\n')), '方案.txt')

  expect(said(text)).toEqual(asText)
})

test('the plan in UTF-16, as Notepad saves it, says the same as in UTF-8', async () => {
  const text = await readDocument(Buffer.from(`\uFEFF${planText}`, 'utf16le'), '方案.txt')

  expect(said(text)).toEqual(asText)
})

test('the plan in one long line gives the same tasks and goals', async () => {
  const [prose = ''] = planText.split('附件：1．')
  const text = await readDocument(Buffer.from(prose.replaceAll(/\s*\n\s*/g, '')), '方案.txt')

  expect(said(text)).toMatchObject({ tasks: asText.tasks, goals: asText.goals })
})

/** Another district's numbering and its brackets; the sentences are our own. */
const dotted = [
  '临川区数字经济发展实施方案',
  '1 总体要求',
  '1.1 工作目标',
  '到2025年，数字经济增加值突破120亿元，上云企业达到300家。',
  '2 重点任务',
  '2.1 夯实数字底座',
  '2.1.1 建设通信网络。新建5G基站200个以上，覆盖率提高到95.5%。（牵头单位：区经济信息委；配合单位：区住房城乡建委、各镇街）',
  '2.1.2 建设算力设施。建成算力中心1个。（区发展改革委牵头，区财政局等配合）',
  '2.2 壮大数字产业',
  '2.2.1 培育软件企业。新增规上软件企业5家。（区经济信息委负责）',
  '3 实施步骤',
  '3.1 动员部署阶段（2023年3月）。制定方案，明确分工。',
  '3.2 总结验收阶段（2025年12月）。总结经验，组织验收。',
  '4 保障措施',
  '4.1 加强组织领导。建立专班。（区政府办公室负责）',
]

test.for<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ['方案.txt', () => Buffer.from(dotted.join('\n'))],
  ['方案.docx', () => docxOf(dotted.map((paragraph) => ({ paragraph })))],
  ['方案.doc', () => docOf(dotted)],
  ['方案.pdf', () => pdfOf(dotted.map((paragraph) => ({ paragraph })))],
  ['一行.txt', () => Buffer.from(dotted.join(''))],
  ['无空格.txt', () => Buffer.from(dotted.join('').replaceAll(' ', ''))],
])('a plan numbered 1, 1.1, 1.1.1 gives the same tasks as %s', async ([name, bytes]) => {
  const { tasks, goals } = said(await readDocument(await bytes(), name))

  expect(tasks).toEqual([
    ['2.1.1', '建设通信网络', ['区经济信息委'], ['区住房城乡建委', '各镇街']],
    ['2.1.2', '建设算力设施', ['区发展改革委'], ['区财政局']],
    ['2.2.1', '培育软件企业', [], ['区经济信息委']],
    ['4.1', '加强组织领导', [], ['区政府办公室']],
  ])
  expect(goals.map(([, value]) => value)).toEqual([120, 300, 200, 95.5, 1, 5])
})

/** What a plan says, without the places where it says so. */
function said(text: string) {
  const { title, issuer, issuedOn, tasks, goals, tables } = compile(text)
  return {
    head: { title, issuer, issuedOn },
    tasks: tasks.map((it) => [it.number, it.title, it.lead, it.responsible]),
    goals: goals.map((it) => [it.comparator, it.value, it.unit, it.deadline]),
    tables: tables.map(figures),
  }
}

function figures({ title, units, years, rows, baseline, stated, sums }: PlanTable) {
  return {
    title,
    units,
    years,
    rows: rows.map((it) => it.cells),
    baseline: [baseline?.year, baseline?.total],
    stated,
    sums,
  }
}
