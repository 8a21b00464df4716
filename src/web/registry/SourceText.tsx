import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { momentText } from '#web/frame/momentText.ts'

type Props = { batch: string | null; batches: EnterpriseFile['batches'] }

/** Whence a row came: the list, who brought it in, and when. */
export function SourceText({ batch, batches }: Props) {
  const from = batches.find(({ id }) => id === batch)
  return from ? `${from.fileName}（${from.person} ${momentText(from.importedAt)}）` : '页面登记'
}
