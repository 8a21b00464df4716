import type { LintFinding } from '#domain/plan/compiledPlan.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

export const severityLook = {
  error: { shape: '■', tone: 'bad', word: '错误' },
  warning: { shape: '◆', tone: 'warn', word: '警示' },
  notice: { shape: '○', tone: 'off', word: '提示' },
} as const satisfies Record<LintFinding['severity'], StateLook>
