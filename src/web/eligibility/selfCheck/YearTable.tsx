import type { FactText } from '#domain/eligibility/factText.ts'
import type { FormFigure } from '#domain/eligibility/selfCheck/selfCheckForm.ts'
import type { Entries } from './entries.ts'
import { FigureField } from './FigureField.tsx'
import { unitShown } from './unitShown.ts'

/** A row for each fact, a column for each year that is asked about. */
export function YearTable({ title, figures, ...entries }: { title: string; figures: readonly FormFigure[] } & Entries) {
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0))
  const rows = [...new Map(figures.map(({ text }) => [text.id, text])).values()]
  return (
    <>
      <h3>{title}</h3>
      <table className="years">
        <thead>
          <tr>
            <th scope="col">数据与出处</th>
            <th scope="col">单位</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {year} 年
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((text) => (
            <YearRow key={text.id} {...{ text, years, figures }} {...entries} />
          ))}
        </tbody>
      </table>
    </>
  )
}

type RowProps = { text: FactText; years: readonly (number | null)[]; figures: readonly FormFigure[] } & Entries

function YearRow({ text, years, figures, value, problem, type }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {text.name}
        <span className="quiet">
          {text.definition}。取自：{text.source}
        </span>
      </th>
      <td>{unitShown(text)}</td>
      {years.map((year) => {
        const asked = figures.find((it) => it.text.id === text.id && it.year === year)
        return (
          <td key={year}>
            {asked && (
              <FigureField
                label={`${year} 年${text.name}`}
                kind={text.kind}
                choices={text.choices}
                value={value(asked.key)}
                problem={problem(asked.key)}
                onType={(it) => type(asked.key, it)}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}
