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
  const found = useFound(words.trim())
  return (
    <AutoComplete
      className="find"
      aria-label="选择企业"
      autoFocus={autoFocus}
      defaultActiveFirstOption
      value={words}
      options={(found ?? []).map(optionOf)}
      notFoundContent={found ? '没有找到。请换名称、代码或拼音首字母再试' : null}
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

type Found = { id: string; name: string | null; creditCode: string | null }

/** Who the words mean. Enter takes the first, so those of earlier words are never offered; undefined until it is known. */
function useFound(words: string): readonly Found[] | undefined {
  const settled = useSettled(words, 200)
  const { data } = useQuery({ ...readQuery('findAnything', { words: settled }), enabled: settled !== '' })
  return words !== '' && settled === words ? data?.enterprises : undefined
}

function optionOf({ id, name, creditCode }: Found) {
  return {
    value: id,
    label: (
      <div className="found">
        <span>{name}</span>
        <span className="quiet">{creditCode}</span>
      </div>
    ),
  }
}
