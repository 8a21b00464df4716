import { keptPrograms } from '#domain/eligibility/batch/keptPrograms.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import { Refusal } from '#domain/access/refusal.ts'
import type { Day } from '#values/day.ts'
import type { Context } from '../door/context.ts'

/** The version of a scheme that came into force on a day. Throws a Refusal naming those that there are. */
export function versionOf({ texts: { schemes } }: Context, scheme: string, inForce: Day): Program {
  const versions = keptPrograms(schemes).filter(({ text }) => text.id === scheme)
  const found = versions.find(({ text }) => text.inForce === inForce)
  if (found) return found
  const there = versions.map(({ text }) => text.inForce).join('、')
  const title = versions[0]?.text.title ?? scheme
  throw new Refusal('not-found', `「${title}」没有 ${inForce} 起施行的版本，有的是：${there === '' ? '无' : there}`)
}
