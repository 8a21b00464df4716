import { Button, Select } from 'antd'
import { useRead } from '#web/frame/useRead.ts'

type Choosing = { id?: string; value?: string[]; onChange?: (holders: string[]) => void }

/** Units and towns of the district; all towns at once, since 各乡镇街道 means them. */
export function HoldersField({ id, value, onChange }: Choosing) {
  const { rows: units } = useRead('listUnits', {})
  const { rows: towns } = useRead('listTowns', {})
  const options = [
    { label: '单位', options: units.map(({ slug, name }) => ({ value: slug, label: name })) },
    { label: '乡镇街道', options: towns.map(({ code, name }) => ({ value: code, label: name })) },
  ]
  const addTowns = () => onChange?.([...new Set([...(value ?? []), ...towns.map((it) => it.code)])])
  return (
    <>
      <Select
        {...(id === undefined ? {} : { id })}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        maxTagCount={12}
        options={options}
        {...(value ? { value } : {})}
        {...(onChange ? { onChange } : {})}
      />
      {towns.length > 0 && (
        <Button type="link" onClick={addTowns}>
          加上全部 {towns.length} 个乡镇街道
        </Button>
      )}
    </>
  )
}
