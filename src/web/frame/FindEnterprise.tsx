import { useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'

/** Finds an enterprise from anywhere: by name, former name or credit code. */
export function FindEnterprise() {
  const navigate = useNavigate()
  return (
    <Input.Search
      className="find"
      aria-label="查找企业"
      placeholder="查找企业：名称、曾用名、信用代码"
      allowClear
      onSearch={(words) => {
        if (words.trim()) void navigate({ to: '/enterprises', search: { search: words.trim() } })
      }}
    />
  )
}
