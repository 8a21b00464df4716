import { Button, Checkbox, Popover } from 'antd'
import { enterpriseColumns } from '#domain/registry/enterpriseColumns.ts'
import { rememberColumns } from './shownColumns.ts'

type Props = { shown: readonly string[]; onChoose: (columns: string[]) => void }

/** Which columns are shown; the name always is. */
export function ColumnChooser({ shown, onChoose }: Props) {
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="columns-chosen"
          value={[...shown]}
          options={enterpriseColumns.map(({ key, header }) => ({
            value: key,
            label: header,
            disabled: key === 'name',
          }))}
          onChange={(chosen) => onChoose(rememberColumns(chosen))}
        />
      }
    >
      <Button>选择列</Button>
    </Popover>
  )
}
