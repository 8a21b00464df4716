import { textHash } from '../receipt/textHash.ts'
import type { Schemes } from '../schemes.ts'
import type { CarriedText } from './selfCheckReturn.ts'

/** A sentence for each scheme whose texts are no longer what a page carried. */
export function changedTexts({ texts }: Schemes, carried: readonly CarriedText[]): string[] {
  const gone = carried.flatMap(({ scheme, inForce, sha256 }) => {
    const now = texts.find((it) => it.id === scheme && it.inForce === inForce)
    if (!now) return [`「${titleOf(scheme)}」${inForce} 版现在没有了`]
    return textHash(now) === sha256 ? [] : [`「${now.title}」${inForce} 版的内容与现行文本不同`]
  })
  const schemes = new Set(carried.map(({ scheme }) => scheme))
  const since = texts
    .filter((it) => schemes.has(it.id) && !carried.some((had) => had.scheme === it.id && had.inForce === it.inForce))
    .map(({ title, inForce }) => `「${title}」现在另有 ${inForce} 起施行的一版，自测时没有`)
  return [...gone, ...since]

  function titleOf(id: string): string {
    return texts.find((it) => it.id === id)?.title ?? id
  }
}
