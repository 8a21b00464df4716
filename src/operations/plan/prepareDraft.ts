import { compile } from '#domain/plan/compile.ts'
import { within } from '#store/database/within.ts'
import { newId } from '#store/database/newId.ts'
import { contentHash } from '#store/exchange/attachments.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import type { System } from '../door/context.ts'

/** Drafts the plan of the policy folder in every district that has none, so that the first page already shows it. */
export async function prepareDraft({ store, texts, clock }: System): Promise<void> {
  for (const { code, plan } of texts.districts.values()) {
    const db = within(store.db, code)
    if ((await planVersions.list(db, code)).length > 0) continue
    const document = compile(texts.planDocument(plan))
    await planVersions.draft(db, {
      districtCode: code,
      id: newId(),
      plan,
      version: 1,
      status: 'draft',
      title: document.title,
      document,
      sha256: contentHash(document.text),
      draftedAt: clock.now(),
      adoptedOn: null,
      adoptedBy: null,
    })
  }
}
