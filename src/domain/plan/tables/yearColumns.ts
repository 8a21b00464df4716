import type { Grid } from './tableGrid.ts'

/** A table whose rows are years is turned, so that every table has its years across. */
export function yearColumns(grid: Grid): Grid {
  const [first = '', ...others] = grid.columns
  const years = grid.body.filter((row) => YEAR.test(row[0]?.text ?? ''))
  if (!HEADER.test(first) || others.length === 0 || years.length < 2 || years.length < grid.body.length - 1) return grid
  const units = others.filter((it) => UNIT.test(it) || SUM.test(it)).length
  const blank = { text: '', offset: grid.offset }
  const head = { text: units === others.length ? '单位' : '指标', offset: grid.heads[0]?.[0]?.offset ?? grid.offset }
  const heads = [[head], ...years.map((row) => row.slice(0, 1))]
  return {
    ...grid,
    heads,
    columns: heads.map((it) => it[0]?.text ?? ''),
    body: others.map((text, at) => [
      { text, offset: grid.heads[at + 1]?.[0]?.offset ?? grid.offset },
      ...years.map((row) => row[at + 1] ?? blank),
    ]),
  }
}

const HEADER = /^(?:年度|年份|时间|年\s*份|年\s*度)?$/
const YEAR = /^20\d\d\s*年?(?:度|底|末)?(?:\(|$|基|现|实|目)/
const UNIT = /(?:局|委|办|街道|[镇乡区县]|管委会|园区|开发区|中心|公司|集团)$/
const SUM = /^(?:合计|总计)$/
