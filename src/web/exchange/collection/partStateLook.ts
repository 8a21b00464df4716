import { partStateNames } from '#domain/exchange/collection/partColumns.ts'
import type { PartState } from '#domain/exchange/collection/partState.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

export const partStateLook = {
  received: { shape: '●', tone: 'good', word: partStateNames.received },
  awaited: { shape: '○', tone: 'off', word: partStateNames.awaited },
  returned: { shape: '■', tone: 'bad', word: partStateNames.returned },
} as const satisfies Record<PartState, StateLook>
