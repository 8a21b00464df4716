import { expect, test } from 'vitest'
import { Day } from '#values/day.ts'
import { compile } from './compile.ts'
import { lintUnits } from './lintUnits.ts'

const day = (it: string) => Day.parse(it)
const units = [
  { name: '区科技局', validFrom: day('2019-01-01') },
  { name: '区金融办', validFrom: day('2019-01-01'), validTo: day('2024-03-31'), successor: '区委金融办' },
  { name: '区扶贫办', validFrom: day('2015-01-01'), validTo: day('2021-06-30') },
  { name: '区数据局', validFrom: day('2024-01-01') },
]

const findings = (responsible: string) =>
  lintUnits(
    compile(
      `某方案\n一、任务\n（一）甲。做甲。（${responsible}负责）\n（二）乙。\n（三）丙。\n某区人民政府\n2023年5月15日\n`,
    ),
    units,
  )

test.for<[string, string, string, string]>([
  ['区环保局', 'unknown-unit', 'warning', '“区环保局”不在本区单位名录中'],
  ['区金融办', 'renamed-unit', 'warning', '名称用到2024-03-31，此后由“区委金融办”承接'],
  ['区扶贫办', 'abolished-unit', 'error', '到2021-06-30已撤销'],
  ['区数据局', 'unit-not-yet', 'warning', '自2024-01-01起设立，方案印发时（2023-05-15）还没有'],
])('%s is a finding of the rule %s', ([name, rule, severity, says]) => {
  const [finding] = findings(name)

  expect(finding).toMatchObject({ id: `${rule}@9 ${name}`, severity, sentence: expect.stringContaining(says) })
  expect(finding?.places.map((it) => it.text)).toEqual(['（一）甲'])
})

test.for(['区科技局', '科技局', '各街道、区级有关部门', '区科技局（区外专局）'])(
  '%s is known, left without its place, or no unit at all',
  (names) => {
    expect(findings(names)).toEqual([])
  },
)
