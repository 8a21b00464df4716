import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import type { EligibilitySearch } from './eligibilitySearch.ts'

type Props = {
  open: { scheme: string; mode: string }
  schemes: Schemes
  applyOn: EligibilitySearch['applyOn']
  onChoose: (chosen: EligibilitySearch) => void
  children: ReactNode
}

/** What can be done with the sheet of one scheme. */
export function SchemeActs({ open, schemes, applyOn, onChoose, children }: Props) {
  return (
    <p className="page-acts sheet-acts">
      <Button onClick={() => onChoose({ scheme: undefined, mode: undefined, applyOn: undefined })}>← 全部条件</Button>
      <ModeSelect mode={open.mode} modes={modesOf(schemes, open.scheme)} onChoose={onChoose} />
      <Button onClick={() => window.print()}>打印差距单</Button>
      <Button onClick={() => onChoose({ applyOn: applyOn === undefined ? 'next' : undefined })}>
        {applyOn === undefined ? '补差建议' : '收起补差建议'}
      </Button>
      {children}
    </p>
  )
}

/** The modes of a scheme, over its versions: the one that decides on the day is chosen by day and mode. */
function modesOf({ texts }: Schemes, scheme: string) {
  const named = texts.filter(({ id }) => id === scheme).flatMap(({ modes }) => Object.entries(modes))
  return [...new Map([[NEW_APPLICATION, '新申请'], ...named])].map(([value, label]) => ({ value, label }))
}

type ModeProps = { mode: string; modes: { value: string; label: string }[]; onChoose: Props['onChoose'] }

function ModeSelect({ mode, modes, onChoose }: ModeProps) {
  if (modes.length < 2) return null
  return (
    <Select
      aria-label="申请方式"
      value={mode}
      options={modes}
      onChange={(it) => onChoose({ mode: it === NEW_APPLICATION ? undefined : it })}
    />
  )
}
