import type { CollectionText } from '#domain/eligibility/factText.ts'

/** The line of a sheet that asks for lists; empty where none is missing. */
export function listsAsked(lists: readonly CollectionText[]): string {
  if (lists.length === 0) return ''
  return `另请附清单（一项一行，没有的写“无”）：${lists.map((it) => it.name).join('、')}。`
}
