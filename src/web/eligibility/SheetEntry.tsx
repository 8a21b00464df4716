import { Button } from 'antd'
import { useState } from 'react'
import { blanksOf } from '#domain/eligibility/sheet/blanksOf.ts'
import { collectionsMissing } from '#domain/eligibility/sheet/collectionsMissing.ts'
import { missingBlanks } from '#domain/eligibility/sheet/missingBlanks.ts'
import { sheetNumber, type OfSheet } from '#domain/eligibility/sheet/sheetNumber.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { schemeOn, type Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import type { Output } from '#web/frame/contract.ts'
import { useAskToLeave } from '#web/frame/useAskToLeave.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { BlankFields } from './BlankFields.tsx'
import { recordedBlanks } from './recordedBlanks.ts'
import { SheetLists } from './SheetLists.tsx'
import { useSheetSaving } from './useSheetSaving.ts'

type Props = { asked: OfSheet & { enterprise: string }; schemes: Schemes; onDone: () => void }

/** The blanks of one sheet, saved in one act with the sheet as their source. */
export function SheetEntry({ asked, schemes, onDone }: Props) {
  const { enterprise, scheme, mode, on } = asked
  const answers = useRead('assessEnterprise', { enterprise, scheme, mode, on })
  const { may, today } = useSession()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  useAskToLeave(Object.values(typed).some((it) => it.trim() !== ''))
  const [open] = answers.assessments
  const { blanks, recorded } = fieldsOf(asked, { schemes, answers, today })
  const lists = open ? collectionsMissing(open, schemes.facts) : []
  const { save, problems, saving } = useSheetSaving(asked, { blanks, typed, onDone })
  const left = blanks.filter(({ key }) => recorded[key] === undefined)
  return (
    <section className="file-sheet sheet-entry" aria-label="录入差距单">
      <h2>
        {answers.enterprise.name ?? '（未登记名称）'}　{open?.title}差距单 {sheetNumber(asked)}
      </h2>
      {left.length === 0 && <p>这张单上的资料都已登记，没有要填的格；与纸上不同的可以改。</p>}
      <BlankFields
        {...{ blanks, recorded, typed, problems }}
        names={namesIn(schemes)}
        onType={(key, value) => setTyped((it) => ({ ...it, [key]: value }))}
        onLast={save}
      />
      {blanks.length > 0 && (
        <Button type="primary" loading={saving} onClick={save}>
          保存差距单
        </Button>
      )}
      {lists.length > 0 && may('listLedgers') && (
        <SheetLists lists={lists} enterprise={answers.enterprise.name ?? ''} />
      )}
    </section>
  )
}

type Given = { schemes: Schemes; answers: Output<'assessEnterprise'>; today: Output<'describeSession'>['today'] }

/** The fields of the paper: what is missing still, and what was recorded since with its value. */
function fieldsOf({ scheme, mode, on }: OfSheet, { schemes, answers, today }: Given) {
  const program = programOf({ text: schemeOn(schemes, scheme, { on, mode }), facts: schemes.facts, mode })
  const all = blanksOf(program, schemes.facts, on)
  const [open] = answers.assessments
  const file = answers.facts as Parameters<typeof recordedBlanks>[1]['file']
  const recorded = recordedBlanks(all, { file, provenance: answers.provenance, on, today })
  const missing = new Set(open ? missingBlanks(all, open) : [])
  return { blanks: all.filter((it) => missing.has(it) || recorded[it.key] !== undefined), recorded }
}
