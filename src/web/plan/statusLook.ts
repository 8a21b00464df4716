import type { Row } from '#web/frame/contract.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

export const statusLook = {
  draft: { shape: '◆', tone: 'warn', word: '草稿' },
  adopted: { shape: '●', tone: 'good', word: '已采用' },
  superseded: { shape: '○', tone: 'off', word: '已被取代' },
} as const satisfies Record<Row<'listPlans'>['status'], StateLook>
