/** Points in hundredths, from and to; why they are open; which grade or choice it was (`NO_GRADE` where that is not known). */
export type PointColumns = { low: Int32Array; high: Int32Array; open: Uint8Array; grade: Uint8Array }

export const NO_GRADE = 15

export function newPoints(size: number): PointColumns {
  return {
    low: new Int32Array(size),
    high: new Int32Array(size),
    open: new Uint8Array(size),
    grade: new Uint8Array(size).fill(NO_GRADE),
  }
}
