// Title, issuer, day and number of a document, whether it is the plan itself or a notice that sends one.
import { Day } from '#values/day.ts'
import type { Line } from './lines.ts'
import type { Reading } from './normalise.ts'
import { writtenNumber } from './writtenNumber.ts'

export type DocumentHead = { title: string; issuer: string | null; issuedOn: Day | null; documentNumber: string | null }

/** Reads the head. `until` is where the outline begins; a signature may stand before it (a notice) or at the end. */
export function documentHead(reading: Reading, lines: Line[], until: number): DocumentHead {
  const front = lines.filter((it) => !it.tabbed && it.start < until && (it.blank || it.start + indent(it) < until))
  const dated = signature(reading, lines)
  return {
    title: titleOf(reading, front, { signed: dated?.at ?? 0, until }),
    issuer: dated?.issuer ?? null,
    issuedOn: dated?.day ?? null,
    documentNumber: numberOf(reading, front),
  }
}

function indent({ text }: Line): number {
  return text.length - text.trimStart().length
}

const DATE_LINE = /^\s*(20\d\d)年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日\s*$/
const DATE_AFTER_NAME =
  /[。\s]([\u4e00-\u9fff]{0,30}(?:国务院|政府|办公室|办公厅|委员会|局|厅|部|院|委))\s*(20\d\d)年(\d{1,2})月(\d{1,2})日(?=$|[\s(重关])/

function signature({ folded }: Reading, lines: Line[]): { issuer: string | null; day: Day | null; at: number } | null {
  for (const [index, line] of lines.entries()) {
    const caught = DATE_LINE.exec(line.text)
    if (caught) return { issuer: signers(lines, index), day: dayOf(caught.slice(1)), at: line.end }
  }
  const running = DATE_AFTER_NAME.exec(folded)
  if (!running) return null
  return { issuer: running[1] ?? null, day: dayOf(running.slice(2)), at: running.index + running[0].length }
}

function dayOf([year = '', month = '', date = '']: string[]): Day | null {
  const [monthOfYear, dayOfMonth] = [month, date].map((it) =>
    String(/\d/.test(it) ? it : writtenNumber(it)).padStart(2, '0'),
  )
  return Day.safeParse(`${year}-${monthOfYear}-${dayOfMonth}`).data ?? null
}

/** The short lines above the date; several offices may sign. */
function signers(lines: Line[], dateLine: number): string | null {
  const names: string[] = []
  for (let at = dateLine - 1; at >= 0 && names.length < 12; at--) {
    const { text = '', blank = true } = lines[at] ?? {}
    if (blank && names.length > 0) break
    if (!blank && !/^[\u4e00-\u9fff\s]{2,60}$/.test(text)) break
    names.unshift(...text.split(/\s+/).filter((it) => it.length > 1))
  }
  return names.length > 0 ? names.join('、') : null
}

const NUMBER = /([\u4e00-\u9fff]{1,12})\s?\(\s?(20\d\d)\s?\)\s?(?:第\s?)?(\d{1,5})\s?号/
const NUMBER_FIRST = new RegExp(`^\\s*${NUMBER.source}`)
const NUMBER_LAST = new RegExp(`${NUMBER.source}\\s*$`)
const NUMBER_LINE = new RegExp(`^\\s*${NUMBER.source}\\s*$`)

function numberOf({ text, folded }: Reading, front: Line[]): string | null {
  const own = front.find((it) => NUMBER_LINE.test(it.text))
  const start = own ? own.start : 0
  const caught = NUMBER_FIRST.exec(folded.slice(start, start + 60))
  return caught ? text.slice(start, start + caught[0].length).replaceAll(/\s/g, '') : null
}

/** The plan's own title: the lines between the notice's date and the first sentence, else the lines the document begins with. */
function titleOf(reading: Reading, front: Line[], { signed, until }: { signed: number; until: number }): string {
  const after = front.filter((it) => it.start > signed)
  const lines = after.length > 0 && signed > 0 ? after : front
  return block(reading, lines) || opening(reading, until) || block(reading, front)
}

/** What may stand above a title: the number of the annex; and below it: the table of contents. */
const ANNEX_LINE = /^\s*附\s{0,4}件\s{0,4}[\d一二三四五六七八九十]{0,2}\s*$/
const CONTENTS_LINE = /^\s*目\s{0,4}录\s*$/

const KIND = /(?:方案|计划|规划|意见|措施|要点|办法|细则|通知|清单|纲要)(?:[(（][^()（）]{2,24}[)）])?$/

function block({ text }: Reading, lines: Line[]): string {
  const parts: string[] = []
  /** A title of two parts goes on behind a blank line with its kind: 2023年重点工作, 任务分解方案. */
  const goesOn = (blank: Line) => {
    const below = lines.find((it) => it.start > blank.start && !it.blank)
    return below !== undefined && KIND.test(below.text.trim()) && !/[。:;]/.test(below.text)
  }
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim()
    if (ANNEX_LINE.test(line.text)) continue
    if (
      line.blank ||
      CONTENTS_LINE.test(line.text) ||
      (/^\(.{2,12}\)$/.test(line.text.trim()) && !/20\d\d/.test(line.text))
    ) {
      if (KIND.test(parts.join('')) || (parts.length > 0 && !goesOn(line))) break
    } else if (/[:;]/.test(line.text) && parts.length === 0) continue
    else if (/[。:;]/.test(line.text) || NUMBER_LAST.test(line.text) || words.length > 80) break
    else parts.push(words)
  }
  return parts.join('').replace(/\s+/g, '')
}

/** A document in one line names what it sends: 关于印发《…》的通知; else it begins with its title. What it only quotes (为贯彻《…》) is none. */
function opening({ text, folded }: Reading, until: number): string {
  const head = folded.slice(0, Math.min(LONGEST_HEAD, until)).trim()
  const sent = [APPROVED, SENT].map((it) => it.exec(text.slice(0, LONGEST_HEAD))?.[1]).find((it) => it)
  if (sent) return sent
  const named = NAMED.exec(head)?.[0] ?? ''
  const start = folded.indexOf(named)
  return named === '' ? '' : text.slice(start, start + named.length).replaceAll(/\s/g, '')
}

const LONGEST_HEAD = 600
/** 《…实施方案》已经区政府同意 */
const APPROVED =
  /《([^《》]{4,80}(?:《[^《》]{2,60}》[^《》]{0,40})?)》[^《》。]{0,4}(?:已|业)经[^《》。]{0,40}(?:同意|通过|批准|审定)/
const SENT = /(?:印发|转发|批转|下发|公布)[^《》。]{0,40}《([^《》]{4,80}(?:《[^《》]{2,60}》[^《》]{0,40})?)》/
/** 某区行动计划为做好工作: a title ends in the kind of the document, where its years or a sentence follow. */
const NAMED =
  /^(?!为|根据|按照|各)[^。,:;]{2,80}?(?:方案|计划|规划|意见|措施|要点|办法|细则|通知|清单|纲要)(?:\s?\([^()]{2,24}\))?(?=[\s。]|为|根据|按照|各|一、|$)/
