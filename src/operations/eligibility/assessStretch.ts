import { readableDossier } from '#domain/eligibility/books/readable.ts'
import { standingsOf } from '#domain/eligibility/batch/standingsOf.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import * as assessments from '#store/eligibility/assessments.ts'
import type { Context } from '../door/context.ts'
import { booksOf } from './booksOf.ts'

/** Which enterprises each of some programs is asked of. */
export type Asked = ReadonlyMap<Program, readonly string[]>

/** Asks some programs of some enterprises and keeps what they say; the books of each enterprise are read once. */
export async function assessStretch(context: Context, asked: Asked, at: AsOf): Promise<void> {
  const { db, scope, texts } = context
  const ids = [...new Set([...asked.values()].flat())]
  const books = await booksOf(context, ids, at)
  const dossiers = new Map(ids.map((id) => [id, readFacts(books(id).file, texts.schemes.facts, at.on).dossier]))
  const rows = [...asked].flatMap(([program, enterprises]) => {
    const { text, mode } = program
    const edition = { districtCode: scope.district, scheme: text.id, inForce: text.inForce, mode }
    const own = enterprises.flatMap((id) => dossiers.get(id) ?? []).map((it) => readableDossier(it, program))
    return standingsOf(program, own, at.on).map((standing, row) => ({
      ...edition,
      enterprise: enterprises[row] as string,
      ...standing,
    }))
  })
  await assessments.keep(db, rows)
}
