import { titleChoices } from '../facts/titleChoices.ts'
import type { Schemes } from '../schemes.ts'

/** What facts, collections, titles and schemes are called, by id. */
export type Names = ReadonlyMap<string, { name: string; unit: string }>

/** Where the name of a choice stands among the names. */
export function choiceKey(fact: string, code: string): string {
  return `${fact}=${code}`
}

/** The names as policy/facts.yaml and the schemes give them. */
export function namesIn({ facts: { facts, collections }, texts }: Schemes): Names {
  return new Map([
    ...titleChoices(collections).map(([id, name]) => [id, { name, unit: '' }] as const),
    ...texts.map(({ id, title }) => [id, { name: title, unit: '' }] as const),
    ...collections.map(({ id, name }) => [id, { name, unit: '项' }] as const),
    ...facts.flatMap(({ id, choices = {} }) =>
      Object.entries(choices).map(([code, name]) => [choiceKey(id, code), { name, unit: '' }] as const),
    ),
    ...facts.map(({ id, name, unit = '' }) => [id, { name, unit }] as const),
  ])
}
