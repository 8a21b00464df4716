import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'

/** The units that something can be given to today, as a choice. */
export function useUnitOptions(): { value: string; label: string }[] {
  const { rows } = useRead('listUnits', {})
  const { today } = useSession()
  return rows
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .map(({ slug, name }) => ({ value: slug, label: name }))
}
