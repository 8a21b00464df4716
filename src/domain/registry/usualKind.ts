import { titles, type Title } from './title.ts'
import type { TitleEventKind } from './titleEvent.ts'

/** By which entry a title is usually held: a certificate with its days, or an admission. Any other asks for judgement. */
export function usualKind(title: Title): TitleEventKind {
  return titles[title].expires ? 'certified' : 'admitted'
}
