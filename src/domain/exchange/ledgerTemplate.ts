import type { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import { enterpriseField, valueFields, type LedgerField, type LedgerText } from '#domain/ledgers/ledgerText.ts'
import { entryKey } from '#domain/ledgers/readEntry.ts'
import { readValue } from '#domain/ledgers/readValue.ts'
import type { MoneyUnit } from '#values/money.ts'
import { creditCodeColumn, nameColumn } from './commonColumns.ts'
import type { Template, TemplateColumn } from './template.ts'

/** The list in which entries of a ledger come in, made from its file; an entry may be one of many of its enterprise. */
export function ledgerTemplate(ledger: LedgerText): Template {
  const owner = enterpriseField(ledger)
  const whose: TemplateColumn[] = owner
    ? [
        { ...creditCodeColumn, required: owner.required },
        { ...nameColumn, required: false },
      ]
    : []
  return {
    // A batch is called by this where it has no line among the kinds of lists.
    id: ledger.title,
    title: ledger.title,
    sheetName: ledger.title.slice(0, 31),
    columns: [...whose, ...valueFields(ledger).map(columnOf)],
    cue: new RegExp(ledger.title.replace(/台账$/, '')),
    knownByName: true,
    checks: [],
    mayRepeat: (first, later) => keyOf(ledger, first) !== keyOf(ledger, later),
  }
}

function columnOf(field: LedgerField): TemplateColumn {
  const { id, name, type, unit, required, synonyms, note, example, choices } = field
  const column = { key: id, synonyms, required, note: note || notes[type], example }
  const header = unit === undefined ? name : `${name}（${unit}）`
  if (type === 'money') return { ...column, header, kind: 'money', unit: unit as MoneyUnit }
  if (type === 'day') return { ...column, header, kind: 'day' }
  const offered = type === 'flag' ? ['是', '否'] : choices && Object.values(choices)
  return {
    ...column,
    header,
    kind: 'value',
    read: (typed) => readValue(field, typed),
    ...(offered ? { choices: offered } : {}),
  }
}

const notes: Record<LedgerField['type'], string> = {
  text: '',
  money: '数字',
  count: '整数',
  share: '写成 12.5%',
  day: '写到日，如 2023-05-15',
  year: '写作 2025',
  flag: '是或否，不清楚的留空',
  choice: '从下拉中选',
  enterprise: '',
}

function keyOf(ledger: LedgerText, row: Record<string, unknown>): string {
  return entryKey(ledger, String(row['creditCode'] ?? ''), row as LedgerValues)
}
