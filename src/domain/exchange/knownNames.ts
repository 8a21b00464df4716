import { groupBy } from '#values/groupBy.ts'

/** An enterprise of the district by everything it is called. */
export type NamedEnterprise = {
  enterprise: string
  creditCode: string
  /** Every name it bears or bore, the present one last. */
  names: readonly string[]
  registrationNumbers: readonly string[]
}

/** The enterprises of a district, to be found by code, by name or former name, by old number. */
export type KnownNames = {
  all: readonly NamedEnterprise[]
  byId: ReadonlyMap<string, NamedEnterprise>
  byCode: ReadonlyMap<string, NamedEnterprise>
  byName: ReadonlyMap<string, readonly NamedEnterprise[]>
  byNumber: ReadonlyMap<string, NamedEnterprise>
}

export function knownNames(all: readonly NamedEnterprise[]): KnownNames {
  const named = all.flatMap((it) => [...new Set(it.names)].map((name) => ({ name, it })))
  const byName = groupBy(named, ({ name }) => name)
  return {
    all,
    byId: new Map(all.map((it) => [it.enterprise, it])),
    byCode: new Map(all.map((it) => [it.creditCode, it])),
    byName: new Map([...byName].map(([name, found]) => [name, found.map(({ it }) => it)])),
    byNumber: new Map(all.flatMap((it) => it.registrationNumbers.map((number) => [number, it]))),
  }
}
