// Columns that several templates share, so that a synonym learnt once is known to all of them.
import type { TemplateColumn } from './template.ts'

export const creditCodeColumn = {
  key: 'creditCode',
  header: '统一社会信用代码',
  synonyms: [
    '社会信用代码',
    '信用代码',
    '统一信用代码',
    '企业信用代码',
    '统一社会信用代码/注册号',
    '统一社会信用代码或注册号',
    '纳税人识别号',
  ],
  required: true,
  kind: 'creditCode',
  note: '营业执照上的 18 位代码',
  example: '91500114MA5U00011F',
} as const satisfies TemplateColumn

export const nameColumn = {
  key: 'name',
  header: '企业名称',
  synonyms: ['单位名称', '公司名称', '企业全称', '企业', '名称', '市场主体名称', '纳税人名称'],
  required: true,
  kind: 'name',
  note: '与营业执照一致的全称',
  example: '重庆示例科技有限公司',
} as const satisfies TemplateColumn

export const unitColumn = {
  key: 'unit',
  header: '责任单位',
  synonyms: ['责任部门', '包联单位', '包联责任单位', '培育单位', '任务单位', '牵头单位'],
  required: false,
  kind: 'unit',
  note: '计入哪个单位的任务；不清楚的留空，列为待认领',
  example: '区科技局',
} as const satisfies TemplateColumn
