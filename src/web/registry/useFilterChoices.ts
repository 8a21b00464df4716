import { ageBands } from '#domain/registry/ageBand.ts'
import { capitalBands } from '#domain/registry/capitalBand.ts'
import { UNCLAIMED, UNKNOWN } from '#domain/registry/enterpriseQuestion.ts'
import type { Output } from '#web/frame/contract.ts'
import { useRead } from '#web/frame/useRead.ts'
import type { Choice } from './ChoiceSelect.tsx'
import { useTownNames } from './useTownNames.ts'

type Counts = Output<'countEnterprises'>['counts'] | undefined
type FacetChoices = {
  facet: 'town' | 'park' | 'unit' | 'assigned' | 'age' | 'capital'
  label: string
  choices: Choice[]
}

/** The filters beside title and industry, with their choices; of parks, those that enterprises are in. */
export function useFilterChoices(counts: Counts): FacetChoices[] {
  const { towns } = useTownNames()
  const { rows: units } = useRead('listUnits', {})
  const parks = Object.keys(counts?.park ?? {}).filter((it) => it !== UNKNOWN)
  return [
    {
      facet: 'town',
      label: '乡镇街道',
      choices: [...towns.map(({ code, name }) => ({ value: code, label: name })), unknown('乡镇街道未登记')],
    },
    {
      facet: 'park',
      label: '园区',
      choices: [...parks.sort().map((park) => ({ value: park, label: park })), unknown('未登记园区')],
    },
    {
      facet: 'unit',
      label: '计入单位',
      choices: [
        ...units.map(({ slug, name }) => ({ value: slug, label: name })),
        { value: UNCLAIMED, label: '待认领' },
      ],
    },
    {
      facet: 'assigned',
      label: '包联单位',
      choices: [...units.map(({ slug, name }) => ({ value: slug, label: name })), unknown('没有包联单位')],
    },
    { facet: 'age', label: '成立年限', choices: named(ageBands) },
    { facet: 'capital', label: '注册资本', choices: named(capitalBands) },
  ]
}

function unknown(label: string): Choice {
  return { value: UNKNOWN, label }
}

function named(bands: Record<string, { name: string }>): Choice[] {
  return Object.entries(bands).map(([value, { name }]) => ({ value, label: name }))
}
