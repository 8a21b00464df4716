import type { Moment } from '#values/moment.ts'

/** A row that was taken back stays, struck through. */
export function rowLook({ withdrawnFrom }: { withdrawnFrom: Moment | null }): string {
  return withdrawnFrom === null ? '' : 'withdrawn'
}
