import { openingAccounts, OpeningAccount } from '#domain/registry/openingAccount.ts'
import { Title } from '#domain/registry/title.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from './asOf.ts'
import { namesAndCodes } from './namesAndCodes.ts'

const Named = z.object({ enterprise: z.string(), name: z.string(), creditCode: z.string() })

export const listOpenings = operation({
  title: '期初与历年总数',
  kind: 'read',
  permission: 'read openings',
  input: z.object({ title: Title, ...asOfInput }),
  output: z.object({
    rows: z.array(OpeningAccount.extend({ explainedBy: z.array(Named), takenOut: z.array(Named) })),
  }),
  async run(context, { title, ...when }) {
    const { db, scope } = context
    const book = await titleBook.load(db, scope.district, title)
    const accounts = openingAccounts(book, asOf(context, when))
    const known = await namesAndCodes(
      context,
      accounts.flatMap((it) => [...it.explainedBy, ...it.takenOut]),
    )
    const named = (ids: string[]) => ids.map((enterprise) => ({ enterprise, ...known(enterprise) }))
    return {
      rows: accounts.map((it) => ({ ...it, explainedBy: named(it.explainedBy), takenOut: named(it.takenOut) })),
    }
  },
})
