import { compile } from '#domain/plan/compile.ts'
import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import { readDocument } from '#files/plan/readDocument.ts'
import { expect, test } from 'vitest'
import { asListItem, docxOf } from './docxOf.ts'
import { gb18030 } from './gb18030.ts'
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
