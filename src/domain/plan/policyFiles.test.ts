import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { policyFiles } from './policyFiles.ts'

const policy = (name: string) => readFileSync(`policy/plans/qianjiang-2023-2027/${name}`, 'utf8')

test('the document in the policy folder compiles exactly to the targets beside it', () => {
  const { targets } = policyFiles(compile(policy('document.txt')))

  expect(Object.keys(targets).sort()).toEqual(['targets-city-tech-enterprise.csv', 'targets-high-tech-enterprise.csv'])
  for (const [name, text] of Object.entries(targets)) expect(text, name).toBe(policy(name))
})

test('the record of a plan has header, goals and tasks, but not the document itself', () => {
  const { plan } = policyFiles(compile(policy('document.txt')))

  expect(Object.keys(plan)).toEqual(['title', 'issuer', 'issuedOn', 'documentNumber', 'goals', 'tasks'])
  expect([plan.goals.length, plan.tasks.length]).toEqual([17, 20])
})

test('a table of an indicator that nobody knows is numbered, and a unit with a comma is quoted', () => {
  const plan = compile('一、甲\n养老床位任务分解表\n部门\t2023年\t2024年\n"甲,乙"局\t1\t2\n')

  expect(policyFiles(plan).targets).toEqual({
    'targets-table-1.csv': expect.stringContaining('new,"""甲,乙""局",2023,1,'),
  })
})
