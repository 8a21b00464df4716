import { Refusal } from '#domain/access/refusal.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import { changeText } from '#domain/ledgers/valueText.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import type { Context } from '../door/context.ts'
import { ledgerOf } from './ledgerOf.ts'
import { requireOwn } from './ownEnterprise.ts'

/** Every version of an entry this person may see, with its ledger. Throws a Refusal where there is none. */
export async function versionsOf(context: Context, entry: string) {
  const versions = await ledgerEntries.versions(context.db, context.scope.district, entry)
  const [first] = versions
  if (!first) throw new Refusal('not-found', '没有这条登记，或它不在本单位范围内')
  await requireOwn(context, first.enterprise)
  return { ledger: ledgerOf(context, first.ledger), versions }
}

/** The version of an entry that holds, which must be the one the person saw. Throws a Refusal that says both values. */
export async function heldEntry(context: Context, { entry, version }: { entry: string; version: string }) {
  const { ledger, versions } = await versionsOf(context, entry)
  const standing = versions.filter((it) => isKnown(it, context.now))
  const held = standing.at(-1)
  if (!held) throw new Refusal('not-found', '这条登记已经撤回，请刷新后再办')
  if (held.id !== version) throw stale(ledger, { held, seen: versions.find((it) => it.id === version) })
  return { ledger, held, standing }
}

type Version = Awaited<ReturnType<typeof ledgerEntries.versions>>[number]

function stale(ledger: LedgerText, { held, seen }: { held: Version; seen: Version | undefined }): Refusal {
  const change = seen ? `：${changeText(ledger, seen.values, held.values)}` : ''
  return new Refusal('conflict', `您打开以后，${held.person} 已更正这条登记${change}。请刷新后再办`, {
    seen: seen?.values,
    held: held.values,
  })
}
