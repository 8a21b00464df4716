import type { CompiledPlan, Place } from '../compiledPlan.ts'
import { districtNamed } from '../districtNamed.ts'
import type { Doubt } from '../doubt.ts'

/** What the head of the document leaves open: its title, its issuer and day, and whether it is this district's plan at all. */
export function documentDoubts(plan: CompiledPlan, district: string): Doubt[] {
  const missing = [...(plan.issuer === null ? ['发文机关'] : []), ...(plan.issuedOn === null ? ['印发日期'] : [])]
  const named = districtNamed(plan)
  return [
    ...(isUntitled(plan)
      ? [doubt('untitled', '没有读出标题；请核对文件是否完整，或在正文之前补上标题后重新上传。', plan)]
      : []),
    ...(named !== null && !district.includes(named)
      ? [doubt('other-district', `文件写的是${named}，本区县是${district}；请核对是否传错了文件。`, plan)]
      : []),
    ...(missing.length > 0
      ? [
          {
            ...doubt('head', `没有读出${missing.join('、')}；单位在印发时是否设立无从核对。`, plan),
            severity: 'notice' as const,
          },
        ]
      : []),
  ]
}

/** Without a line of its own above the text, the title is the text's beginning. */
function isUntitled({ title, text, headings, tasks }: CompiledPlan): boolean {
  if (title === '' || /[。；]/.test(title)) return true
  const first = Math.min(...[headings[0]?.offset, tasks[0]?.offset].map((it) => it ?? Infinity))
  if (first === Infinity) return false
  return text
    .slice(first, first + 200)
    .replace(/\s/g, '')
    .startsWith(title)
}

function doubt(id: string, sentence: string, plan: CompiledPlan): Doubt {
  const anchor = `${id} ${sentence}`
  const places = [beginningOf(plan)]
  return { id, anchor, kind: 'document', severity: 'warning', sentence, places, about: null, settled: null }
}

/** The title where it stands in one line, else the first line of the document. */
function beginningOf({ title, text }: CompiledPlan): Place {
  const at = title === '' ? -1 : text.indexOf(title)
  const first = text.search(/\S/)
  return at >= 0
    ? { offset: at, text: title }
    : { offset: first, text: text.slice(first, first + 40).split('\n', 1)[0] ?? '' }
}
