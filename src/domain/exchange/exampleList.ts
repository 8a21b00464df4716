// What the tests of this room share: a small district, and lists typed as arrays.
import { DistrictCode, TownCode } from '#values/place.ts'
import type { ReadContext } from './readContext.ts'
import type { Cell, Workbook } from './workbook.ts'

export const exampleContext: ReadContext = {
  district: { code: DistrictCode.parse('500114'), name: '黔江区' },
  units: new Map([
    ['区科技局', 'science-bureau'],
    ['区科学技术局', 'science-bureau'],
  ]),
  towns: new Map([['城东街道', TownCode.parse('500114001')]]),
}

/** A workbook with these rows in the sheet 名单. */
export function exampleList(rows: Cell[][]): Workbook {
  return { sheets: [{ name: '名单', rows }] }
}
