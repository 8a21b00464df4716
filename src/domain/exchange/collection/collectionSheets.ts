import { listSheet, type ListColumn } from '../listSheet.ts'
import type { CellKind, CellValue } from '#values/column.ts'
import type { Sheet } from '../sheet.ts'
import type { Answer } from './answer.ts'
import {
  askedKindNames,
  type AskedColumn,
  type AskedKind,
  type Collection,
  type CollectionPart,
  type SentRow,
} from './collection.ts'
import { markSheet } from './collectionMark.ts'
import { instructionLines } from './instructionLines.ts'
import { knownColumns, shownColumns } from './knownColumn.ts'

/** What is written back to a unit whose return had faults: its own answers, and what is wrong with them. */
type ReturnedAnswer = Pick<Answer, 'row' | 'creditCode' | 'name' | 'values' | 'reasons' | 'typed'>

/** A return that goes back: its answers, and what the officer who sent it back says of it. */
type Returned = { answers: readonly ReturnedAnswer[]; sentBack: string | undefined }

type SentPart = { part: CollectionPart; rows: readonly SentRow[]; banner: string | undefined }

/**
 * The workbook of one part: what is known stands there and is locked, what is asked is open, below are open rows for
 * enterprises the list lacks. `returned` makes of it the returned sheet, with a column of reasons.
 */
export function collectionSheets(collection: Collection, sent: SentPart, returned?: Returned): Sheet[] {
  const { part, rows } = sent
  const sheet = listToFill(collection, sent, returned)
  const known = shownColumns(collection.known).length
  const asked = collection.asked.map((_, at) => known + at + 1)
  return [
    { ...sheet, open: { columns: asked, rowsFrom: sheet.firstRow + rows.length }, emptyRows: EMPTY_ROWS },
    instructions(collection, sent),
    markSheet({
      collection: collection.id,
      part: part.id,
      rows: rows.map((row, at) => ({ sheetRow: sheet.firstRow + at, row: row.id })),
    }),
  ]
}

function listToFill(collection: Collection, { part, rows, banner }: SentPart, returned?: Returned): Sheet {
  const answers = returned?.answers
  const known = shownColumns(collection.known)
  const answerOf = new Map(answers?.map((it) => [it.row, it]))
  const added = answers?.filter((it) => it.row === null) ?? []
  return listSheet({
    name: '填报表',
    banner,
    title: `${collection.title}（${part.name}）`,
    notes: [
      `请于 ${collection.dueOn} 前填好灰色以外的空列后报回，带 * 的列必填；灰色列由系统填好，不能改动。表中没有的企业填在末尾空行。严禁填写涉密内容。`,
      ...(returned?.sentBack === undefined ? [] : [`退回说明：${returned.sentBack}。请改好后把本文件报回。`]),
    ],
    columns: [
      ...known.map((it): ListColumn => knownColumns[it]),
      ...collection.asked.map(askedColumn),
      ...(answers ? [{ header: '退回原因', kind: 'text' as const, width: 48 }] : []),
    ],
    rows: [
      ...rows.map((row) => [
        ...known.map((it) => row.known[it] ?? null),
        ...filled(collection.asked, answerOf.get(row.id), answers !== undefined),
      ]),
      ...added.map((it) => [
        ...known.map((key) =>
          key === 'creditCode' ? it.creditCode : key === 'name' ? it.name : (it.typed[key] ?? null),
        ),
        ...filled(collection.asked, it, true),
      ]),
    ],
  })
}

const EMPTY_ROWS = 50 // more enterprises than these are a list of their own

/** The heading as it is printed; reading a return takes off what stands in brackets. */
function askedColumn({ header, kind, required, choices }: AskedColumn): ListColumn {
  return {
    header: `${required ? '*' : ''}${header}${kind === 'money' ? '（万元）' : ''}`,
    kind: cellKinds[kind],
    width: kind === 'text' ? 28 : 16,
    checked: true,
    ...(kind === 'choice' ? { choices } : {}),
  }
}

const cellKinds: Record<AskedKind, CellKind> = {
  text: 'text',
  number: 'number',
  money: 'number',
  day: 'day',
  choice: 'text',
}

function filled(asked: readonly AskedColumn[], answer: ReturnedAnswer | undefined, isReturned: boolean): CellValue[] {
  const values = asked.map(({ header, kind }) => {
    const value = answer?.values[header]
    if (value === undefined) return null
    return kind === 'number' || kind === 'money' ? Number(value) : value
  })
  return isReturned ? [...values, answer?.reasons.join('；') || null] : values
}

function instructions(collection: Collection, { part, banner }: SentPart): Sheet {
  const sheet = listSheet({
    name: '填报说明',
    banner,
    title: `${collection.title}填报说明`,
    notes: instructionLines(collection, part.name),
    columns: [
      { header: '要填的列', kind: 'text', width: 30 },
      { header: '必填', kind: 'text', width: 8 },
      { header: '填法', kind: 'text', width: 60 },
    ],
    rows: collection.asked.map(({ header, required, kind, choices }) => [
      header,
      required ? '是' : '否',
      kind === 'choice' ? `从选项中选：${choices.join('、')}` : askedKindNames[kind],
    ]),
  })
  return { ...sheet, open: { columns: [], rowsFrom: Infinity } }
}
