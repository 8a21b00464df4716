import type { AddedRuling } from '#domain/exchange/collection/addedRuling.ts'
import * as collectionRulings from '#store/exchange/collectionRulings.ts'
import type { Context } from '../door/context.ts'
import { namesAndCodes } from '../registry/namesAndCodes.ts'

/** The last ruling on each row that some parts added. */
export async function addedRulings(
  context: Context,
  parts: readonly string[],
): Promise<(part: string, creditCode: string) => AddedRuling | null> {
  const rulings = await collectionRulings.ofParts(context.db, context.scope.district, parts)
  const known = await namesAndCodes(
    context,
    rulings.flatMap((it) => it.enterprise ?? []),
  )
  const last = new Map(rulings.map((it) => [`${it.part} ${it.creditCode}`, it]))
  return (part, creditCode) => {
    const ruling = last.get(`${part} ${creditCode}`)
    if (!ruling) return null
    const { enterprise } = ruling
    return { ...ruling, enterpriseName: enterprise && known(enterprise).name }
  }
}
