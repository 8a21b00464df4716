import type { CSSProperties, ReactNode } from 'react'
import type { LikelyWindow } from '#domain/calendar/likelyWindow.ts'
import { heldOn } from '#domain/eligibility/facts/heldOn.ts'
import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { blankHint } from '#domain/eligibility/sheet/blankHint.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import { namesIn, type Names } from '#domain/eligibility/sentences/names.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { answerName } from '#domain/eligibility/sentences/answerNames.ts'
import { confidenceLegend } from '#values/confidence.ts'
import { Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import { verdictLook } from './answerLook.ts'
import { FindingRows } from './FindingRows.tsx'
import { paperLayout } from './paperLayout.ts'
import { paperTexts } from './paperTexts.ts'
import { ScoreRows } from './ScoreRows.tsx'
import { SheetBlanks } from './SheetBlanks.tsx'
import { listsAsked } from './listsAsked.ts'
import { sheetForm, type SheetForm } from './sheetForm.ts'
import { markOf, sourcesOf } from './sources.ts'
import type { Shown } from './tried.ts'

type Props = {
  answers: Output<'assessEnterprise'>
  shown: Shown
  /** The answer from the books, where figures were changed for a trial. */
  before: Shown | null
  schemes: Schemes
  window: LikelyWindow | undefined
  /** Experts' words are in it: nothing for the enterprise. */
  internal: boolean
  children: ReactNode
}

/** 差距单: every clause with its answer on one A4 page; what the books do not know and what people judge stands beside. */
export function GapSheet({
  answers: { enterprise, facts },
  shown,
  before,
  schemes,
  window,
  internal,
  children,
}: Props) {
  const sources = sourcesOf(shown)
  const text = schemes.texts.find(({ id, inForce }) => id === shown.scheme && inForce === shown.inForce)
  const title = `${enterprise.name ?? '（未登记名称）'}　${shown.title}差距单`
  const names = namesIn(schemes)
  const form = before === null ? sheetForm(shown, schemes) : null
  const paper = paperLayout(paperTexts(shown, { title, sources, window, ...asksFor(form, names) }))
  return (
    <article
      className={`file-sheet gap-sheet${paper.apart ? ' apart' : ''}`}
      style={{ '--paper-size': `${paper.size}px` } as CSSProperties}
    >
      <h2>
        {title}
        {before && '（试算，非账上数据）'}
      </h2>
      <p className="quiet">
        {enterprise.creditCode} · 对照日期 {shown.on} · {text?.document}
      </p>
      {internal && <p className="internal">内部使用：含专家意见，不发企业</p>}
      <VerdictLine shown={shown} before={before} />
      <HeldLine held={heldOn(facts, shown.scheme, Day.parse(shown.on))} />
      <FindingRows {...{ shown, before, sources, window }} />
      <ScoreRows shown={shown} before={before} />
      <SheetFoot sources={sources}>{children}</SheetFoot>
      {form && <SheetBlanks form={form} names={names} title={title} />}
    </article>
  )
}

function SheetFoot({ sources, children }: { sources: readonly string[]; children: ReactNode }) {
  return (
    <footer>
      {sources.length > 0 && (
        <p className="quiet">数据来源：{sources.map((it, at) => `${markOf(at)} ${it}`).join('；')}</p>
      )}
      <strong>{caveat}。</strong>
      <span className="quiet">条款后的字母：{confidenceLegend}。</span>
      {children}
    </footer>
  )
}

function VerdictLine({ shown, before }: Pick<Props, 'shown' | 'before'>) {
  return (
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
  )
}

/** Whoever holds the title reads that the sheet is about applying for it anew. */
function HeldLine({ held }: { held: ReturnType<typeof heldOn> }) {
  if (!held) return null
  return (
    <p>
      现持有该称号：{held.from} 起{held.until === null ? '' : `，有效至 ${held.until}`}
      。以下是按新申请的条件对照，不影响现有称号。
    </p>
  )
}

function countsText({ findings }: Shown): string {
  return [...groupBy(findings, answerName)].map(([word, of]) => `${word} ${of.length} 条`).join(' · ')
}

/** The blanks with a line to write on, and the line that asks for lists. */
function asksFor(form: SheetForm | null, names: Names) {
  const blanks = form?.blanks ?? []
  return {
    blanks: blanks.map(({ year, text }) => `${factNamed({ fact: text.id, year }, names)}${LINE}${blankHint(text)}`),
    lists: form ? listsAsked(form.lists) : '',
  }
}

const LINE = '　'.repeat(8)
