import { Select } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { listKinds, type ListName } from './listKinds.ts'
import { MappingTable } from './MappingTable.tsx'
import { SenderField } from './SenderField.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import type { Settings } from './trial.ts'

type Layout = Output<'importEnterprises'>['layout']
type Props = {
  settings: Settings
  recognised: Output<'recogniseList'>
  layout: Layout
  onChange: (settings: Settings) => void
}

/** What the file was taken for, and everything in it that a person can put right. */
export function TrialSettings({ settings, recognised, layout, onChange }: Props) {
  const { list, sender } = settings
  const reason = recognised.candidates.find((it) => it.list === list)?.reason
  const onList = (chosen: ListName) => onChange({ list: chosen, sender, mapping: {} })
  const onSender = (name: string) => name !== sender && onChange({ ...settings, sender: name })
  return (
    <>
      <div className="reading">
        <label>
          种类
          <Select<ListName> value={list} options={kinds} onChange={onList} style={{ width: 150 }} />
        </label>
        <label>
          报送单位
          <SenderField value={sender} senders={recognised.senders} onChange={onSender} />
        </label>
        {layout && (
          <SheetSettings layout={layout} onChange={(chosen) => onChange({ list, sender, mapping: {}, ...chosen })} />
        )}
        <span className="quiet">{reason ? `认作${listKinds[list].name}：${reason}` : listKinds[list].says}</span>
      </div>
      {layout && (
        <MappingTable
          layout={layout}
          onChange={(column, field) => onChange({ ...settings, mapping: { ...settings.mapping, [column]: field } })}
        />
      )}
    </>
  )
}

const kinds = Object.entries(listKinds).map(([value, { name }]) => ({ value: value as ListName, label: name }))
