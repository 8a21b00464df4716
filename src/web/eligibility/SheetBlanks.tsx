import { collectionsMissing } from '#domain/eligibility/sheet/collectionsMissing.ts'
import { blankHint } from '#domain/eligibility/sheet/blankHint.ts'
import { blanksOf } from '#domain/eligibility/sheet/blanksOf.ts'
import { missingBlanks } from '#domain/eligibility/sheet/missingBlanks.ts'
import { sheetNumber } from '#domain/eligibility/sheet/sheetNumber.ts'
import { readScheme } from '#domain/eligibility/readScheme.ts'
import { schemeOn, type Schemes } from '#domain/eligibility/schemes.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { Day } from '#values/day.ts'
import type { Shown } from './tried.ts'

/** What the enterprise writes by hand: a numbered blank for each missing fact, to be typed back at 录入差距单. */
export function SheetBlanks({ shown, schemes }: { shown: Shown; schemes: Schemes }) {
  const { scheme, mode } = shown
  const on = Day.parse(shown.on)
  const program = readScheme(schemeOn(schemes, scheme, { on, mode }), schemes.facts, mode)
  const blanks = missingBlanks(blanksOf(program, schemes.facts, on), shown)
  const names = namesIn(schemes)
  const lists = collectionsMissing(shown, schemes.facts)
  if (blanks.length === 0 && lists.length === 0) return null
  return (
    <section className="sheet-blanks" aria-label="待填资料">
      <h3>
        待填资料　单号 <span className="sheet-number">{sheetNumber({ scheme, mode, on })}</span>
      </h3>
      <ol>
        {blanks.map(({ number, key, year, text }) => (
          <li key={key} value={number} title={text.definition}>
            <span>{factNamed({ fact: text.id, year }, names)}</span>
            <span className="blank" /> <span className="quiet">{blankHint(text)}</span>
          </li>
        ))}
      </ol>
      {lists.length > 0 && <p>另请附清单（一项一行，没有的写“无”）：{lists.map((it) => it.name).join('、')}。</p>}
      <p>
        填表人
        <span className="blank short" />
        　日期
        <span className="blank short" />
        　盖章
      </p>
    </section>
  )
}
