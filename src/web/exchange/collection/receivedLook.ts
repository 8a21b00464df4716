import type { Output } from '#web/frame/contract.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

type Outcome = Output<'receiveReturns'>['files'][number]['outcome']

export const receivedLook = {
  received: { shape: '●', tone: 'good', word: '已收' },
  unchanged: { shape: '○', tone: 'off', word: '与上一版相同' },
  refused: { shape: '■', tone: 'bad', word: '没有收' },
} as const satisfies Record<Outcome, StateLook>
