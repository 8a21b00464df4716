import type { StateLook } from '#web/frame/StateMark.tsx'
import type { PlanChange } from '#domain/plan/planChanges.ts'

/** A change by shape and word. */
export const changeLook = {
  added: { shape: '▲', tone: 'act', word: '新增' },
  removed: { shape: '■', tone: 'bad', word: '删去' },
  changed: { shape: '◆', tone: 'warn', word: '改动' },
} as const satisfies Record<PlanChange['change'], StateLook>
