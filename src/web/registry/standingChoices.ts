import { titles, type Title } from '#domain/registry/title.ts'
import { standingNames, TitleStandingKind } from '#domain/registry/titleStanding.ts'
import type { Choice } from './ChoiceSelect.tsx'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

/** Every title with how one can stand with it; what does not run out is never due. */
export const standingChoices: Choice[] = Object.entries(titles).flatMap(([title, { name, expires }]) =>
  TitleStandingKind.options
    .filter((kind) => expires || kind === 'held' || kind === 'notHeld')
    .map((kind) => ({ value: `${title} ${kind}`, label: `${name}：${standingNames[kind]}` })),
)

/** The choice an address stands for. */
export function standingChosen({ title, standing = 'held' }: EnterprisesSearch): string | undefined {
  return title && `${title} ${standing}`
}

/** What choosing writes into the address. */
export function standingSearch(choice: string | undefined): EnterprisesSearch {
  const [title, standing] = choice?.split(' ') ?? []
  return {
    title: title as Title | undefined,
    standing: standing === 'held' ? undefined : (standing as TitleStandingKind | undefined),
    within: undefined,
  }
}
