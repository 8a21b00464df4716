import { InputNumber, Select } from 'antd'
import { useTyped } from '#web/frame/useTyped.ts'
import type { Output } from '#web/frame/contract.ts'

type Props = {
  layout: NonNullable<Output<'importEnterprises'>['layout']>
  onChange: (chosen: { sheet: string; headerRow?: number }) => void
}

/** Which sheet is the list, and in which row its headings end. */
export function SheetSettings({ layout: { sheet, sheets, headerRow }, onChange }: Props) {
  const [typed, setTyped] = useTyped<number | null>(headerRow)
  const onRow = (row: number | null) => row !== null && row !== headerRow && onChange({ sheet, headerRow: row })
  return (
    <>
      <label>
        工作表
        <Select
          value={sheet}
          options={sheets.map((value) => ({ value, label: value }))}
          onChange={(chosen) => onChange({ sheet: chosen })}
          style={{ minWidth: 140 }}
        />
      </label>
      <label>
        表头在第
        <InputNumber
          min={0}
          max={1000}
          value={typed}
          onChange={setTyped}
          onBlur={() => onRow(typed)}
          style={{ width: 64 }}
        />
        行
      </label>
    </>
  )
}
