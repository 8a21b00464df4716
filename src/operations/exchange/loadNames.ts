import { knownNames, type KnownNames } from '#domain/exchange/knownNames.ts'
import * as nameBook from '#store/registry/nameBook.ts'
import type { Context } from '../door/context.ts'

/** The enterprises of the district by everything they are called. */
export async function loadNames({ db, scope }: Context): Promise<KnownNames> {
  return knownNames(await nameBook.load(db, scope.district))
}
