import type { TitleEventKind } from '#domain/registry/titleEvent.ts'

export const eventNames = {
  certified: '发证',
  admitted: '入库',
  removed: '退库',
  cancelled: '撤销称号',
  movedIn: '迁入',
  movedOut: '迁出',
} as const satisfies Record<TitleEventKind, string>
