// A document that cannot be read as it stands: refused with a sentence, or drafted with the sentence first on its page.
import { twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { leadOf } from './leadOf.ts'
import { scannedPdf } from './scannedPdf.ts'

const plan = (title: string) =>
  `${title}\n为做好工作，制定本方案。\n一、总体要求\n坚持创新。\n二、重点任务\n（一）甲。做甲。（区科技局负责）\n（二）乙。做乙。（区教委负责）\n`
const table = '主要指标表\n指标名称\t单位\t2023年\t2025年\n高新技术企业\t家\t60\t80\n'

test('a scanned PDF is refused with what to do, and nothing is drafted', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const file = { name: '扫描件.pdf', bytes: scannedPdf() }

  await expect(lead.ask('draftPlan', { file })).rejects.toThrow(/是扫描的图片，没有文字；请取得有文字的原件/)
  expect((await lead.ask('listPlans', {})).rows).toHaveLength(1)
})

test('a text without numbering and tables is refused, since nothing was read', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))

  await expect(lead.ask('draftPlan', { text: '认真贯彻执行。' })).rejects.toThrow(/没有读出任务、目标.*编号/)
})

test.for([
  ['no numbering', `黔江区工作方案\n\n推进各项工作。\n${table}`, '全文没有“一、”“（一）”“1.”一类的序号'],
  ['a second plan', `${plan('黔江区育才方案')}\n${plan('黔江区引才行动计划\n（2023—2025年）')}`, '是另一份文件'],
  ['no title', plan('').replace('\n为做好工作，制定本方案。\n', ''), '没有读出标题'],
  ['the title of another district', plan('奉节县育才方案'), '文件写的是奉节县，本区县是重庆市黔江区'],
  ['no issuer and no date', plan('黔江区育才方案'), '没有读出发文机关、印发日期'],
])('a text with %s is drafted, and its page says so first', async ([, text = '', sentence = ''], { ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.ask('draftPlan', { text })

  const { doubts } = await lead.read(id)
  expect(doubts.map((it) => it.sentence)).toContainEqual(expect.stringContaining(sentence))
  for (const { offset, text: words } of doubts.flatMap((it) => it.places))
    expect(text.slice(offset).replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
})
