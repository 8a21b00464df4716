import { creditCodeColumn, nameColumn, unitColumn } from './commonColumns.ts'
import { otherPerson } from './otherPerson.ts'
import { template } from './template.ts'

/** Enterprises admitted to the city's register of tech enterprises (重庆市科技型企业). */
export const cityTechEnterpriseTemplate = template({
  id: 'city-tech-enterprises',
  title: '重庆市科技型企业名单',
  sheetName: '科技型企业',
  columns: [
    creditCodeColumn,
    nameColumn,
    {
      key: 'admittedOn',
      header: '入库日期',
      synonyms: ['入库时间', '备案日期', '备案时间', '确认日期'],
      required: true,
      kind: 'day',
      note: '写到日',
      example: '2023-05-15',
    },
    unitColumn,
  ],
  cue: /科技型企业|科技企业|入库/,
  knownByName: true,
  checks: [otherPerson],
})
