import { Input } from 'antd'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

type Props = { words: string | undefined; onChoose: (chosen: EnterprisesSearch) => void }

export function SearchWords({ words, onChoose }: Props) {
  return (
    <Input.Search
      key={words}
      className="filter-words"
      defaultValue={words}
      allowClear
      aria-label="在企业库中查找"
      placeholder="名称、曾用名、信用代码或拼音首字母"
      onSearch={(typed) => onChoose({ search: typed.trim() || undefined })}
    />
  )
}
