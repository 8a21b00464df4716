import { Button } from 'antd'
import { useState } from 'react'
import { blanksOf } from '#domain/eligibility/sheet/blanksOf.ts'
import { missingBlanks } from '#domain/eligibility/sheet/missingBlanks.ts'
import { sheetNumber, type OfSheet } from '#domain/eligibility/sheet/sheetNumber.ts'
import { readScheme } from '#domain/eligibility/readScheme.ts'
import { schemeOn, type Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { useRead } from '#web/frame/useRead.ts'
import { BlankFields } from './BlankFields.tsx'
import { useSheetSaving } from './useSheetSaving.ts'

type Props = { asked: OfSheet & { enterprise: string }; schemes: Schemes; onDone: () => void }

/** The blanks of one sheet, saved in one act with the sheet as their source. */
export function SheetEntry({ asked, schemes, onDone }: Props) {
  const { enterprise, scheme, mode, on } = asked
  const answers = useRead('assessEnterprise', { enterprise, scheme, mode, on })
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const program = readScheme(schemeOn(schemes, scheme, { on, mode }), schemes.facts, mode)
  const [open] = answers.assessments
  const blanks = open ? missingBlanks(blanksOf(program, schemes.facts, on), open) : []
  const { save, problems, saving } = useSheetSaving(asked, { blanks, typed, onDone })
  return (
    <section className="file-sheet sheet-entry" aria-label="录入差距单">
      <h2>
        {answers.enterprise.name}　{open?.title}差距单 {sheetNumber(asked)}
      </h2>
      {blanks.length === 0 && <p>这张单上的资料都已登记，没有要填的格。</p>}
      <BlankFields
        {...{ blanks, typed, problems }}
        names={namesIn(schemes)}
        onType={(key, value) => setTyped((it) => ({ ...it, [key]: value }))}
        onLast={save}
      />
      {blanks.length > 0 && (
        <Button type="primary" loading={saving} onClick={save}>
          保存差距单
        </Button>
      )}
    </section>
  )
}
