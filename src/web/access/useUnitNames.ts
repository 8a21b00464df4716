import { useRead } from '#web/frame/useRead.ts'

/** The name of a unit by its slug; a slug nobody registered speaks for itself. */
export function useUnitNames(): (slug: string) => string {
  const { rows } = useRead('listUnits', {})
  const names = new Map(rows.map(({ slug, name }) => [slug, name]))
  return (slug) => names.get(slug) ?? slug
}
