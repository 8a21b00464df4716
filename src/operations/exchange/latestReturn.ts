import { Refusal } from '#domain/access/refusal.ts'
import type { Context } from '../door/context.ts'
import { openCollection, returnsByPart } from './collectionBooks.ts'

/** A part's latest return, with whether it was sent back. */
export async function latestReturn(context: Context, { id, part: wanted }: { id: string; part: string }) {
  const { parts } = await openCollection(context, id)
  const part = parts.find((it) => it.id === wanted)
  if (!part) throw new Refusal('not-found', '这次收集没有这一份表，请刷新后再办')
  const latest = (await returnsByPart(context, [part])).get(part.id)?.at(-1)
  if (!latest) throw new Refusal('conflict', `「${part.name}」还没有报回，没有可退回的表`)
  return { ...latest, name: part.name }
}
