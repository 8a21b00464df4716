import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { placeholdersIn } from './placeholdersIn.ts'

const named = (name: string) => placeholdersIn([{ lead: [], responsible: [name] }]).length > 0

test.for([
  '区级有关部门',
  '区级有关行业主管部门',
  '各有关单位',
  '各乡镇（街道）',
  '各镇街',
  '街道办事处',
  '乡镇人民政府',
  '全区各部门',
  '其他成员单位',
  '区属国有企业',
  '各县（市、区）政府',
  '属地政府',
])('%s names nobody', (name) => {
  expect(named(name)).toBe(true)
})

test.for([
  '区科技局',
  '正阳街道办事处',
  '城东街道',
  '小南海镇',
  '区机关事务管理局',
  '区级机关事务中心',
  '全国总工会',
  '区委组织部',
  '正阳工业园区管委会',
  '国网供电公司',
])('%s is a unit', (name) => {
  expect(named(name)).toBe(false)
})

test('a compiled plan lists its placeholders with the tasks that they leave open', () => {
  const { placeholders } = compile('1.甲。（区科技局负责）\n2.乙。（区科技局牵头，各镇街配合）\n3.丙。（各镇街负责）\n')

  expect(placeholders).toEqual([{ name: '各镇街', tasks: [1, 2] }])
})
