import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { enterpriseTemplate } from '#domain/exchange/enterpriseTemplate.ts'
import { exampleContext } from '#domain/exchange/exampleList.ts'
import { importReport } from '#domain/exchange/importReport.ts'
import { readList } from '#domain/exchange/readList.ts'
import { templateSheets } from '#domain/exchange/templateSheets.ts'
import { readWorkbook } from './readWorkbook.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const choices = { banner: undefined, units: ['区科技局'], towns: ['城东街道', '正阳街道'] }

test('a downloaded template comes back empty, and filled in it is accepted', async () => {
  const [list, ...explanations] = templateSheets(enterpriseTemplate, choices)
  const filled = { ...list!, rows: [enterpriseTemplate.columns.map(({ example }) => example)] }

  const empty = await report([list!, ...explanations])
  const full = await report([filled, ...explanations])

  expect(empty).toEqual({ accepted: 0, toLookAt: 0, returned: 0, problems: [] })
  expect(full).toEqual({ accepted: 1, toLookAt: 0, returned: 0, problems: [] })
})

test('the template offers the towns of the district and explains every column', async () => {
  const workbook = new Workbook()
  await workbook.xlsx.load(Buffer.from(await writeWorkbook(templateSheets(enterpriseTemplate, choices))))
  const list = workbook.getWorksheet('企业名单')!
  const town = enterpriseTemplate.columns.findIndex(({ key }) => key === 'town') + 1

  expect(list.getCell(4, 1).value).toBe('*统一社会信用代码')
  expect(list.getCell(5, 1).numFmt).toBe('@')
  expect(list.getCell(5, town).dataValidation).toMatchObject({ formulae: ['选项!$B$1:$B$2'] })
  expect(workbook.getWorksheet('填写说明')!.rowCount).toBe(2 + enterpriseTemplate.columns.length)
})

async function report(sheets: Parameters<typeof writeWorkbook>[0]) {
  return importReport(
    readList(enterpriseTemplate, readWorkbook(await writeWorkbook(sheets), '名单.xlsx'), exampleContext),
  )
}
