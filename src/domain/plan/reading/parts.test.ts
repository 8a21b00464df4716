import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const plan = (title: string) =>
  `${title}\n为做好工作，制定本方案。\n一、总体要求\n坚持创新。\n二、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n`
const notice =
  '临川区人民政府办公室\n关于印发《引才方案》的\n通  知\n各乡镇：\n现印发给你们。\n临川区人民政府办公室\n2023年3月1日\n'

const read = (text: string) => {
  const { tasks, lintFindings } = compile(text)
  return {
    tasks: tasks.length,
    said: lintFindings.filter((it) => it.id.startsWith('later-plan')).map((it) => it.sentence),
  }
}

test.for([
  ['its notice', notice + plan('引才方案'), '第9行起是另一份文件《临川区人民政府办公室关于印发《引才方案》的通知》'],
  [
    'its title',
    plan('临川区引才行动计划\n（2023—2025年）'),
    '第9行起是另一份文件《临川区引才行动计划（2023—2025年）》',
  ],
  ['an annex', `附件2\n${plan('引才评价办法')}`, '第9行起是另一份文件《附件2引才评价办法》'],
])('a second document is known by %s, said and not read', ([, second = '', sentence = '']) => {
  const { tasks, said } = read(`${plan('育才方案')}\n${second}`)

  expect(tasks).toBe(2)
  expect(said).toEqual([expect.stringContaining(sentence)])
})

test('a second plan is known in a text without line breaks too', () => {
  const line = (title: string) =>
    plan(title).replace('坚持创新', '坚持创新，注重实效').replaceAll('\n', '') + '做好保障。'.repeat(12)

  expect(read(line('临川区育才方案') + line('临川区引才方案'))).toEqual({
    tasks: 2,
    said: [expect.stringContaining('第1行起是另一份文件《临川区引才方案》')],
  })
})

test('a notice and the plan it sends are one, and its own orders are no tasks of the plan', () => {
  const orders = notice.replace('现印发给你们。', '现印发给你们，并通知如下：\n一、请高度重视。\n二、请及时上报。')

  expect(read(notice + plan('引才方案'))).toEqual({ tasks: 2, said: [] })
  expect(read(orders + plan('引才方案'))).toEqual({ tasks: 2, said: [] })
  expect(compile(orders + plan('引才方案')).title).toBe('引才方案')
})

test('a table of contents, or parts that count their chapters anew, begin no second document', () => {
  const contents = '育才方案\n目录\n一、总体要求\n二、重点任务\n'
  const twoParts = `${plan('育才方案')}第二部分 保障\n一、经费\n（一）丙。做丙。\n`

  expect(read(contents + plan('育才方案'))).toEqual({ tasks: 2, said: [] })
  expect(read(twoParts)).toEqual({ tasks: 3, said: [] })
})
