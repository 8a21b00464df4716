import type { Row } from '#web/frame/contract.ts'

export const unitKindNames = {
  department: '部门',
  park: '园区',
  town: '乡镇街道',
  vertical: '垂直管理单位',
  party: '党群单位',
} as const satisfies Record<Row<'listUnits'>['kind'], string>
