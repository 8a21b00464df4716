import { batchStates } from '#domain/exchange/batchStates.ts'
import type { BatchState } from '#domain/exchange/batchState.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

export const batchLook = {
  entered: { shape: '●', tone: 'good', word: batchStates.entered },
  same: { shape: '＝', tone: 'off', word: batchStates.same },
  nothing: { shape: '■', tone: 'warn', word: batchStates.nothing },
  undone: { shape: '○', tone: 'off', word: batchStates.undone },
} as const satisfies Record<BatchState, StateLook>
