import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { blankHint } from '#domain/eligibility/sheet/blankHint.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import { listsAsked } from './listsAsked.ts'
import type { SheetForm } from './sheetForm.ts'

type Props = { form: SheetForm; names: Names; title: string }

/** What the enterprise writes by hand: a numbered blank for each missing fact, to be typed back at 录入差距单. */
export function SheetBlanks({ form: { number, blanks, lists }, names, title }: Props) {
  if (blanks.length === 0 && lists.length === 0) return null
  return (
    <section className="sheet-blanks" aria-label="待填资料">
      <p className="continued">
        <strong>{title}（续）</strong>　{caveat}。
      </p>
      <h3>
        待填资料　单号 <span className="sheet-number">{number}</span>
      </h3>
      <ol>
        {blanks.map(({ number: at, key, year, text }) => (
          <li key={key} value={at} title={text.definition}>
            <span>{factNamed({ fact: text.id, year }, names)}</span>
            <span className="blank" /> <span className="quiet">{blankHint(text)}</span>
          </li>
        ))}
      </ol>
      {lists.length > 0 && <p>{listsAsked(lists)}</p>}
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
