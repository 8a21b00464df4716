import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { isOver } from './isOver.ts'

test.for([
  [2024, '2025-09-30', '2025-09-30', true],
  [2025, '2025-09-30', '2025-09-30', false],
  [2025, '2030-01-01', '2025-09-30', false],
  [2024, '2024-06-30', '2025-09-30', false],
  [2025, '2025-12-31', '2025-12-31', true],
] as const)('%d, looked at on %s, when today is %s: over is %s', ([year, on, today, over]) => {
  expect(isOver(year, { on: on as Day, today: today as Day })).toBe(over)
})
