import { addDays } from './day.ts'
import type { Day } from './day.ts'

/** The day that a spreadsheet counts as `serial` since 1900 (45061 is 2023-05-15); a time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return addDays(EPOCH, Math.floor(serial))
}

const EPOCH = '1899-12-30' as Day // not the 31st: spreadsheets believe in a 29 February 1900
