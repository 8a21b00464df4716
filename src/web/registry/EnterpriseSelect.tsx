import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { readQuery } from '#web/frame/readQuery.ts'
import { useSettled } from '#web/frame/useSettled.ts'

type Props = { id?: string; value?: string; onChange?: (enterprise: string | undefined) => void }

/** An enterprise found by any part of its name, code or initials. */
export function EnterpriseSelect({ id, value, onChange }: Props) {
  const [words, setWords] = useState('')
  const search = useSettled(words.trim(), 200)
  const { data, isPending } = useQuery(
    readQuery('listEnterprises', { filter: search ? { search } : {}, page: { size: 20 } }),
  )
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="输入名称、代码或拼音首字母"
      value={value ?? null}
      notFoundContent={isPending || search !== words.trim() ? '正在查找……' : '没有找到，请先到企业库登记'}
      options={(data?.rows ?? []).map((it) => ({ value: it.id, label: `${it.name}　${it.creditCode}` }))}
      onChange={(chosen: string | undefined) => onChange?.(chosen)}
    />
  )
}
