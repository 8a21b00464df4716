// A file may hold more than one document: a notice and the plan it sends, and behind them other notices and plans.
import { laterInLine } from './laterInLine.ts'
import type { LaterPlan } from './laterPlan.ts'
import type { Line } from './lines.ts'

/** The lines of the first plan, the place from which on its outline is its own and not its notice's, and what begins behind it. */
export type Parts = { lines: Line[]; outlineFrom: number; later: LaterPlan | null }

/** Divides a file at every head of a document behind which the chapters begin anew. */
export function parts(all: Line[], printed: string): Parts {
  const running = laterInLine(all, printed)
  if (running) return { ...parts(cut(all, running.offset), printed), later: running }
  let outlineFrom = 0
  let [sends, sent] = [false, false]
  let outline = { first: '', chapters: 0, deeper: false, prose: false }
  const head = headAbove()
  for (const [at, line] of all.entries()) {
    if (FIRST.test(line.text)) {
      const another = outline.chapters > 1 && outline.prose ? head.found() : null
      const ofNotice = sends && !sent && !outline.deeper
      if (another !== null && !ofNotice)
        return { lines: all.slice(0, another), outlineFrom, later: laterAt(all, another, printed) }
      if (another !== null) outlineFrom = all[another]?.start ?? 0
      sent ||= sends && (another !== null || head.signed())
      // What has the same first chapter and no sentence was the table of contents.
      if (!outline.prose && outline.first === line.text.trim()) outlineFrom = line.start
      outline = { first: line.text.trim(), chapters: 1, deeper: false, prose: false }
    } else if (NEXT.test(line.text)) outline.chapters++
    else if (DEEPER.test(line.text)) outline.deeper = true
    else if (outline.chapters === 0 && SENDS.test(line.text)) {
      sends = true
      head.forget()
    }
    if (head.found() === null) outline.prose ||= line.text.includes('。')
    head.pass(line, at)
  }
  return { lines: all, outlineFrom, later: null }
}

/** The lines before a place in one of them. */
function cut(all: Line[], offset: number): Line[] {
  const before = all.filter((it) => it.start < offset)
  return before.map((it) => (it.end > offset ? { ...it, end: offset, text: it.text.slice(0, offset - it.start) } : it))
}

/** Follows the lines for a head of a document: the first line of the block of title lines in which it stands. */
function headAbove() {
  let block: number | null = null
  let [found, dated]: [number | null, boolean] = [null, false]
  return {
    found: () => found,
    signed: () => dated,
    forget(): void {
      ;[found, dated] = [null, false]
    },
    pass({ text, tabbed }: Line, at: number): void {
      const numbered = FIRST.test(text) || NEXT.test(text) || DEEPER.test(text)
      if (tabbed || numbered) [found, dated] = [null, false]
      dated ||= DATE.test(text)
      const titling = !tabbed && !numbered && TITLING.test(text.trim())
      block = titling ? (block ?? at) : null
      if (titling && HEAD.test(text.trim())) found ??= block
    },
  }
}

function laterAt(all: Line[], at: number, printed: string): LaterPlan {
  const block = all.slice(at, at + 6)
  const end = block.findIndex((it, below) => below > 0 && !TITLING.test(it.text.trim()) && !it.blank)
  const title = block
    .slice(0, end < 0 ? undefined : end)
    .map((it) => printed.slice(it.start, it.end).replaceAll(/\s/g, ''))
    .join('')
  return { line: at + 1, offset: all[at]?.start ?? 0, title: title.slice(0, 80) }
}

const FIRST = /^\s*(?:一、|第一[章部编篇])/
const NEXT = /^\s*(?:[二三四五六七八九十]{1,3}、|第[二三四五六七八九十]{1,3}[章部编篇]|第[一二三四五六七八九十]{1,3}节)/
const DEEPER = /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、])/
const DATE = /^\s*20\d\d年\d{1,2}月\d{1,2}日\s*$/

/** A line of a title has no sign of a sentence and no number. */
const TITLING = /^(?!专栏|[(\d]{1,4}[.、)])[^。:;!?]{2,80}$/

/** 关于印发…, 通知, …实施方案, 附件2: what makes a title that of a document. */
const HEAD =
  /^附\s{0,4}件\s{0,4}[\d一二三四五六七八九十]{0,2}(?=\s|$)|^关于.{4,}|关于印发|(?:通\s{0,4}知|方案|计划|规划|意见|措施|细则|要点|办法)(?:\(.{2,20}\))?$/

/** What a notice says of the plan that it sends. */
const SENDS = /(?:印发|转发|下发)(?:给)?你们|现予(?:以)?(?:印发|公布)|一并印发/
