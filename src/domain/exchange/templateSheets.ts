import { listSheet } from './listSheet.ts'
import type { ListColumn } from './listSheet.ts'
import { organisationKinds } from './organisationKind.ts'
import type { CellKind } from '#values/column.ts'
import type { Sheet } from './sheet.ts'
import type { ColumnKind, Template, TemplateColumn } from './template.ts'

/** The names that a district offers in drop-downs. */
export type TemplateChoices = { units: readonly string[]; towns: readonly string[] }

type Offered = TemplateChoices & { banner: string | undefined }

/**
 * The workbook to download for a template: an empty list with drop-downs, and a sheet that explains every column with an
 * example. The example stands there and not in the list, so that it is never sent in as an enterprise.
 */
export function templateSheets(
  template: Template<readonly TemplateColumn[]>,
  { banner, ...choices }: Offered,
): Sheet[] {
  const list = listSheet({
    name: template.sheetName,
    banner,
    title: template.title,
    notes: [
      '带 * 的列必填，每行一家；不清楚的留空。',
      '填写要求和示例见工作表「填写说明」。严禁填写涉密内容和个人信息。',
    ],
    columns: template.columns.map((column) => listColumn(column, choices)),
    rows: [],
  })
  return [list, explanation(template, banner)]
}

function listColumn({ header, required, kind, choices: own }: TemplateColumn, choices: TemplateChoices): ListColumn {
  const offered = { unit: choices.units, town: choices.towns, organisationKind: organisationKinds }
  return {
    header: required ? `*${header}` : header,
    kind: cellKinds[kind] ?? 'text',
    width: widths[kind] ?? 16,
    ...(own ? { choices: own } : {}),
    ...(kind in offered ? { choices: offered[kind as keyof typeof offered] } : {}),
  }
}

const cellKinds: Partial<Record<ColumnKind, CellKind>> = { day: 'day', validity: 'day', money: 'number' }
const widths: Partial<Record<ColumnKind, number>> = { creditCode: 24, name: 36, text: 28 }

function explanation({ title, columns }: Template<readonly TemplateColumn[]>, banner: string | undefined): Sheet {
  return listSheet({
    name: '填写说明',
    banner,
    title: `${title}填写说明`,
    columns: [
      { header: '列名', kind: 'text', width: 22 },
      { header: '必填', kind: 'text', width: 8 },
      { header: '填写要求', kind: 'text', width: 48 },
      { header: '示例', kind: 'text', width: 36 },
    ],
    rows: columns.map(({ header, required, note, example }) => [header, required ? '是' : '否', note, example]),
  })
}
