import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { foundGroups } from './foundGroups.tsx'
import { readQuery } from './readQuery.ts'
import { useMenu } from './useMenu.ts'
import { useSettled } from './useSettled.ts'

/** Finds from anywhere: an enterprise by any name, code or initials, a page, a task of the plan. Enter opens the whole list. */
export function FindBox() {
  const navigate = useNavigate()
  const menu = useMenu()
  const [words, setWords] = useState('')
  const settled = useSettled(words.trim(), 200)
  const { data } = useQuery({ ...readQuery('findAnything', { words: settled }), enabled: settled !== '' })
  const groups = settled === '' ? [] : foundGroups(settled, menu, data)
  const openAll = () => {
    if (words.trim()) void navigate({ to: '/enterprises', search: { search: words.trim() } })
  }
  return (
    <AutoComplete
      className="find"
      aria-label="全站查找"
      value={words}
      options={groups}
      popupMatchSelectWidth={420}
      onChange={setWords}
      onSelect={(_, { go }) => {
        setWords('')
        if (go) void navigate(go)
      }}
    >
      <Input.Search placeholder="企业、页面、任务；可输拼音首字母" allowClear onSearch={openAll} />
    </AutoComplete>
  )
}
