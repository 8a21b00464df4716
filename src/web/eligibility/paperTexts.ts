import { rangeText } from '#domain/eligibility/sentences/detailSentence.ts'
import { sentenceLines } from '#domain/eligibility/sentences/sentenceLines.ts'
import { lastChange } from '#domain/eligibility/sheet/lastChange.ts'
import type { LikelyWindow } from '#domain/calendar/likelyWindow.ts'
import { Day } from '#values/day.ts'
import type { PaperTexts } from './paperLayout.ts'
import { marksOf } from './sources.ts'
import type { Shown } from './tried.ts'

type Around = { title: string; sources: readonly string[]; window: LikelyWindow | undefined } & Pick<
  PaperTexts,
  'blanks' | 'lists'
>

/** What stands in the printed columns of a sheet. */
export function paperTexts(shown: Shown, { title, sources, window, blanks, lists }: Around): PaperTexts {
  const { findings, scores, sentences } = shown
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((it) => it.items))
  return {
    head: [title, '', '', ...scores.map(({ title: score, low, high }) => `${score}：${rangeText(low, high)}`)],
    clauses: findings.map((it) => [
      `${it.number} ${it.text}`,
      [...sentenceLines(sentences.findings[it.clause] ?? ''), lastChange(it, { on: Day.parse(shown.on), window })]
        .filter(Boolean)
        .join('\n'),
      marksOf(it, sources),
    ]),
    items: items.map(({ item }) => sentences.items[item] ?? ''),
    blocks: scores.flatMap(({ blocks }) => blocks).length,
    blanks,
    lists,
    foot: [sources.join('　　'), '', ''],
  }
}
