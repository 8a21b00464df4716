import type { CollectionText } from '../factText.ts'
import { TITLES } from './dossier.ts'

/** The titles that criteria can ask for, id and name, as policy/facts.yaml lists them. */
export function titleChoices(collections: readonly CollectionText[]): [id: string, name: string][] {
  const list = collections.find((it) => it.id === TITLES)
  return Object.entries(list?.fields.find((it) => it.id === 'title')?.choices ?? {})
}
