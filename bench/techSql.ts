/** tech-sme as SQL over columns of the same doubles, unknown as NULL; shares are multiplied out, so that they are exact. */
export const scoreSql = `
  staff_low + greatest(sales_low, costs_low) + results_low as low,
  staff_high + greatest(sales_high, costs_high) + results_high as high
`

const graded = ([over, under]: [string, string], [shares, points]: [number[], number[]]) =>
  `case ${shares.map((it, at) => `when ${over} * 100 >= ${under} * ${it} then ${points[at]}`).join(' ')} else 0 end`

function range(name: string, sides: [string, string], steps: [number[], number[]]): string {
  const [over, under] = sides
  const known = `${over} is not null and ${under} is not null and ${under} <> 0`
  const gained = graded(sides, steps)
  return `case when ${known} then ${gained} else 0 end as ${name}_low,
    case when ${known} then ${gained} else ${steps[1][0]} end as ${name}_high`
}

const wide = [30, 25, 20, 15, 10]
const spendPoints = [5000, 4000, 3000, 2000, 1000]
const rights = 'least(class2, 4) * 600'

export const pointsSql = [
  range('staff', ['techStaff', 'staff'], [wide, [2000, 1600, 1200, 800, 400]]),
  range('sales', ['spend', 'sales'], [[6, 5, 4, 3, 2], spendPoints]),
  range('costs', ['spend', 'costs'], [wide, spendPoints]),
  `case when class1 >= 1 then 3000 when class2 is null then 0 else ${rights} end as results_low`,
  `case when class1 is null or class1 >= 1 then 3000 when class2 is null then 2400 else ${rights} end as results_high`,
].join(',\n')

const flag = (name: string, expected: number) =>
  `case when ${name} is null then 3 when ${name} = ${expected} then 0 else 4 end`
const atMost = (name: string, bound: number) =>
  `case when ${name} is null then 3 when ${name} <= ${bound} then 0 else 4 end`
const some = ['awards', 'bodies', 'standards']

/** The answers to the clauses, as numbers of ours. */
export const answersSql = `
  ${flag('resident', 1)} as a_resident,
  greatest(${atMost('staff', 500)}, ${atMost('sales', 20_000_000_000)}, ${atMost('assets', 20_000_000_000)}) as a_size,
  ${flag('prohibited', 0)} as a_products,
  greatest(${['incident', 'abnormal', 'dishonest'].map((it) => flag(it, 0)).join(', ')}) as a_conduct,
  case when low >= 6000 and staff_low > 0 then 0
    when certificate = 1 or ${some.map((it) => `${it} >= 1`).join(' or ')} then 1
    when (high >= 6000 and staff_high > 0) or certificate is null or ${some.map((it) => `${it} is null`).join(' or ')} then 3
    else 4 end as a_score
`
