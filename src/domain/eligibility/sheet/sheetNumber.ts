import type { Day } from '#values/day.ts'
import { NEW_APPLICATION } from '../readScheme.ts'

export type OfSheet = { scheme: string; mode: string; on: Day }

/** What stands on a printed sheet, short enough to be typed: initials of the scheme, the day, and of a mode its initial: `LG-260610-R`. */
export function sheetNumber({ scheme, mode, on }: OfSheet): string {
  const initials = (slug: string) =>
    slug
      .split('-')
      .map((it) => it.charAt(0).toUpperCase())
      .join('')
  const day = on.slice(2).replaceAll('-', '')
  return [initials(scheme), day, ...(mode === NEW_APPLICATION ? [] : [initials(mode)])].join('-')
}
