import type { PartState } from '#domain/exchange/collection/partState.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

export const partStateLook = {
  received: { shape: '●', tone: 'good', word: '已报' },
  awaited: { shape: '○', tone: 'off', word: '未报' },
  returned: { shape: '■', tone: 'bad', word: '退回' },
} as const satisfies Record<PartState, StateLook>
