import type { Doubt } from '#domain/plan/doubt.ts'

/** What a person did about a doubt, as it stands behind name and time. */
export const settledWords = {
  corrected: '更正',
  confirmed: '确认无误',
  expanded: '展开为具体单位',
} as const satisfies Record<NonNullable<Doubt['settled']>['how'], string>
