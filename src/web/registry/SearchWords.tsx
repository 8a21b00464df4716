import { Input } from 'antd'
import { useTyped } from '#web/frame/useTyped.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

type Props = { words: string | undefined; onChoose: (chosen: EnterprisesSearch) => void }

export function SearchWords({ words, onChoose }: Props) {
  const [typed, setTyped] = useTyped(words ?? '')
  return (
    <Input.Search
      className="filter-words"
      value={typed}
      allowClear
      aria-label="在企业库中查找"
      placeholder="名称、曾用名、信用代码或拼音首字母"
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(asked) => onChoose({ search: asked.trim() || undefined })}
    />
  )
}
