import type { ReactNode } from 'react'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { answerLook, verdictLook } from './answerLook.ts'
import { FindingRows } from './FindingRows.tsx'
import { ScoreRows } from './ScoreRows.tsx'
import { SheetBlanks } from './SheetBlanks.tsx'
import { markOf, sourcesOf } from './sources.ts'
import type { Shown } from './tried.ts'

type Props = {
  answers: Output<'assessEnterprise'>
  shown: Shown
  /** The answer from the books, where figures were changed for a trial. */
  before: Shown | null
  schemes: Schemes
  children: ReactNode
}

/** 差距单: every clause with its answer on one A4 page; what the books do not know and what people judge stands beside. */
export function GapSheet({ answers: { enterprise }, shown, before, schemes, children }: Props) {
  const sources = sourcesOf(shown)
  const text = schemes.texts.find(({ id, inForce }) => id === shown.scheme && inForce === shown.inForce)
  return (
    <article className={`file-sheet gap-sheet${linesOf(shown) > MANY ? ' long' : ''}`}>
      <h2>
        {enterprise.name ?? '（未登记名称）'}　{shown.title}差距单{before && '（试算，非账上数据）'}
      </h2>
      <p className="quiet">
        {enterprise.creditCode} · 对照日期 {shown.on} · {text?.document}
      </p>
      <p className="verdict">
        {before && before.verdict !== shown.verdict && (
          <>
            <s>
              <StateMark {...verdictLook[before.verdict]} />
            </s>{' '}
            →{' '}
          </>
        )}
        <StateMark {...verdictLook[shown.verdict]} /> <span>{countsText(shown)}</span>
      </p>
      <FindingRows shown={shown} before={before} sources={sources} />
      <ScoreRows shown={shown} before={before} />
      {before === null && <SheetBlanks shown={shown} schemes={schemes} />}
      <footer>
        {sources.length > 0 && (
          <p className="quiet">数据来源：{sources.map((it, at) => `${markOf(at)} ${it}`).join('；')}</p>
        )}
        <strong>自查参考，不作为认定结论。</strong>
        {children}
      </footer>
    </article>
  )
}

function countsText({ findings }: Shown): string {
  const counted = (['met', 'unmet', 'unknown', 'judgement', 'not examined'] as const).flatMap((answer) => {
    const count = findings.filter((it) => it.answer === answer).length
    return count === 0 ? [] : [`${answerLook[answer].word} ${count} 条`]
  })
  return counted.join(' · ')
}

/** From so many rows on the sheet is printed smaller, so that it stays one page. */
const MANY = 14

function linesOf({ findings, scores }: Shown): number {
  return findings.length + scores.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items)).length
}
