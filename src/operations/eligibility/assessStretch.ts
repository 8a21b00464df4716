import { standingsOf } from '#domain/eligibility/batch/standingsOf.ts'
import { judgedDossier } from '#domain/eligibility/judgements/judgedDossier.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import * as assessments from '#store/eligibility/assessments.ts'
import type { Context } from '../door/context.ts'
import { editionOf } from './assessmentBooks.ts'
import { booksOf, type Books } from './booksOf.ts'

/** Which enterprises each of some programs is asked of. */
export type Asked = ReadonlyMap<Program, readonly string[]>

/** Asks some programs of some enterprises and keeps what they say; the books of each enterprise are read once. */
export async function assessStretch(context: Context, asked: Asked, at: AsOf): Promise<void> {
  const { db, scope } = context
  const ids = [...new Set([...asked.values()].flat())]
  const books = await booksOf(context, ids, at)
  const known = new Map(ids.map((id) => [id, knownOf(books(id), context, at)]))
  const rows = [...asked].flatMap(([program, enterprises]) => {
    const dossiers = enterprises
      .flatMap((id) => known.get(id) ?? [])
      .map(({ dossier, judgements }) => judgedDossier(dossier, judgements, { text: program.text, at }))
    return standingsOf(program, dossiers, at.on).map((standing, row) => ({
      districtCode: scope.district,
      ...editionOf(program),
      enterprise: enterprises[row] as string,
      ...standing,
    }))
  })
  await assessments.keep(db, rows)
}

function knownOf({ file, judgements }: Books, { texts }: Context, { on }: AsOf) {
  return { dossier: readFacts(file, texts.schemes.facts, on).dossier, judgements }
}
