import type { Column } from '#values/column.ts'
import type { Day } from '#values/day.ts'

type Unit = {
  slug: string
  name: string
  kind: keyof typeof unitKindNames
  validFrom: Day
  validTo: Day | null
  successor: string | null
}

export const unitKindNames = {
  department: '部门',
  park: '园区',
  town: '乡镇街道',
  vertical: '垂直管理单位',
  party: '党群单位',
} as const

/** The columns of the list of units. */
export const unitColumns: readonly Column<Unit>[] = [
  { key: 'name', header: '单位', kind: 'text', width: 30, value: (it) => it.name },
  { key: 'kind', header: '类别', kind: 'text', width: 16, value: (it) => unitKindNames[it.kind] },
  { key: 'slug', header: '代号', kind: 'text', width: 30, value: (it) => it.slug },
  { key: 'validFrom', header: '设立（起用）', kind: 'day', width: 14, value: (it) => it.validFrom },
  { key: 'validTo', header: '截止', kind: 'day', width: 14, value: (it) => it.validTo ?? '至今' },
  {
    key: 'successor',
    header: '承接单位',
    kind: 'text',
    width: 30,
    value: ({ successor }, names) => successor && names.unit(successor),
  },
]
