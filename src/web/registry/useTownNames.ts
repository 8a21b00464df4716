import { useRead } from '#web/frame/useRead.ts'

/** The towns of the district, and the name of one by its code; a code nobody knows speaks for itself. */
export function useTownNames() {
  const { rows } = useRead('listTowns', {})
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  return { towns: rows, townName: (code: string) => names.get(code) ?? code }
}
