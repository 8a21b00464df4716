import type { TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import type { Column, Names } from '#values/column.ts'

type Looks<Row> = { names: Names; looks?: Record<string, (row: Row) => ReactNode>; widths?: Record<string, string> }

/** The columns of a list as its page shows them: the words of the file that goes out, and what is more than words. */
export function listColumns<Row>(
  columns: readonly Column<Row>[],
  { names, looks = {}, widths = {} }: Looks<Row>,
): TableColumnsType<Row> {
  return columns.map((column) => {
    const { key, header, unit, kind } = column
    return {
      key,
      title: unit === undefined ? header : `${header}（${unit}）`,
      ...(kind === 'text' || kind === 'day' ? {} : { align: 'right' as const }),
      ...(widths[key] === undefined ? {} : { width: widths[key] }),
      render: (_, row) => looks[key]?.(row) ?? column.value(row, names),
    }
  })
}
