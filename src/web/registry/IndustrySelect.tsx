import { TreeSelect } from 'antd'
import { useMemo } from 'react'
import { UNKNOWN } from '#domain/registry/enterpriseQuestion.ts'
import { withAncestors, type Industry } from '#domain/registry/industryTree.ts'
import { groupBy } from '#values/groupBy.ts'
import { useRead } from '#web/frame/useRead.ts'

type Props = {
  value: string | undefined
  counts: Record<string, number> | undefined
  onChoose: (value: string | undefined) => void
}

/** The tree of GB/T 4754-2017, any level of it to choose. Once counted, a branch without enterprises is left out unless chosen. */
export function IndustrySelect({ value, counts, onChoose }: Props) {
  const { rows } = useRead('listIndustries', {})
  const tree = useMemo(() => treeOf(rows, counts, value), [rows, counts, value])
  return (
    <TreeSelect<string | null>
      className="filter-industry"
      allowClear
      showSearch={{ treeNodeFilterProp: 'name' }}
      popupMatchSelectWidth={false}
      treeNodeLabelProp="name"
      aria-label="行业"
      placeholder="行业（GB/T 4754）"
      value={value ?? null}
      treeData={tree}
      onChange={(chosen: string | null | undefined) => onChoose(chosen ?? undefined)}
    />
  )
}

type Branch = { value: string; name: string; title: React.ReactNode; children?: Branch[] }

function treeOf(rows: Industry[], counts: Record<string, number> | undefined, chosen: string | undefined): Branch[] {
  const above = new Set(withAncestors(chosen ?? ''))
  const below = groupBy(rows, ({ parent }) => parent)
  const branch = ({ code, name }: Industry): Branch => {
    const children = (below.get(code) ?? []).filter(isUsed).map(branch)
    return { ...leaf(code, `${code} ${name}`, counts), ...(children.length > 0 ? { children } : {}) }
  }
  const isUsed = ({ code }: Industry) => counts === undefined || (counts[code] ?? 0) > 0 || above.has(code)
  return [...(below.get('') ?? []).filter(isUsed).map(branch), leaf(UNKNOWN, '行业未登记', counts)]
}

function leaf(value: string, name: string, counts: Record<string, number> | undefined): Branch {
  const title = (
    <span className="counted">
      <span>{name}</span>
      {counts && <span className="quiet">{counts[value] ?? 0}</span>}
    </span>
  )
  return { value, name, title }
}
