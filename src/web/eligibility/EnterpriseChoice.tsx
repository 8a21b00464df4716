import { useQuery } from '@tanstack/react-query'
import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { readQuery } from '#web/frame/readQuery.ts'
import { useSettled } from '#web/frame/useSettled.ts'

type Props = {
  /** Whether one is chosen already, so that this would be another. */
  another: boolean
  onChoose: (id: string) => void
  autoFocus?: boolean
}

/** Chooses an enterprise by any name, code or initials. */
export function EnterpriseChoice({ another, onChoose, autoFocus = false }: Props) {
  const [words, setWords] = useState('')
  const settled = useSettled(words.trim(), 200)
  const { data } = useQuery({ ...readQuery('findAnything', { words: settled }), enabled: settled !== '' })
  const options = (data?.enterprises ?? []).map(({ id, name, creditCode }) => ({
    value: id,
    label: (
      <div className="found">
        <span>{name}</span>
        <span className="quiet">{creditCode}</span>
      </div>
    ),
  }))
  return (
    <AutoComplete
      className="find"
      aria-label="选择企业"
      autoFocus={autoFocus}
      defaultActiveFirstOption
      value={words}
      options={settled === '' ? [] : options}
      popupMatchSelectWidth={420}
      onChange={setWords}
      onSelect={(id: string) => {
        setWords('')
        onChoose(id)
      }}
    >
      <Input placeholder={`${another ? '换一家' : '选企业'}：名称、代码、拼音首字母`} allowClear />
    </AutoComplete>
  )
}
