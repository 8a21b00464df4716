import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import type { SchemeText } from '#domain/eligibility/scheme.ts'
import type { Day } from '#values/day.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import type { SchemesSearch } from './schemesSearch.ts'
import { SchemeClauses } from './SchemeClauses.tsx'
import { SchemeFrame } from './SchemeFrame.tsx'
import './eligibility.css'

/** 认定条件: the text of every scheme with its clauses, versions and duties; two versions stand side by side. */
export function SchemesPage() {
  const search = useSearch({ from: '/office/schemes' })
  const navigate = useNavigate({ from: '/schemes' })
  const { texts } = useRead('listSchemes', {})
  const ids = [...new Map(texts.map(({ id, title }) => [id, title]))]
  const scheme = search.scheme ?? ids[0]?.[0]
  const versions = texts.filter((it) => it.id === scheme).sort((a, b) => (a.inForce < b.inForce ? 1 : -1))
  const shown = search.version === undefined ? versions[0] : versions.find((it) => it.inForce === search.version)
  const other = versions.find((it) => it.inForce === search.beside && it !== shown) ?? null
  const days = versions.map(({ inForce }) => ({ value: inForce, label: `${inForce} 起施行` }))
  return (
    <>
      <PageHead title="认定条件" says={says}>
        <Select
          aria-label="认定条件"
          className="scheme-choice"
          placeholder="请选一套条件"
          value={versions[0]?.id ?? null}
          options={ids.map(([value, label]) => ({ value, label }))}
          onChange={(chosen) => void navigate({ search: { scheme: chosen } })}
        />
        <Select
          aria-label="版本"
          placeholder="请选一版"
          value={shown?.inForce ?? null}
          options={days}
          onChange={(version) => void navigate({ search: (it) => ({ ...it, version }) })}
        />
        <BesideSelect
          value={other?.inForce ?? null}
          options={days.filter(({ value }) => value !== shown?.inForce)}
          onChange={(beside) => void navigate({ search: (it) => ({ ...it, beside }) })}
        />
      </PageHead>
      {shown ? <Shown text={shown} other={other} /> : <Nothing says={missingText(versions[0]?.title, search)} />}
    </>
  )
}

function Shown({ text, other }: { text: SchemeText; other: SchemeText | null }) {
  return (
    <>
      <SchemeFrame text={text} />
      <SchemeClauses text={text} other={other} />
    </>
  )
}

/** Why the address shows no text. */
function missingText(title: string | undefined, { scheme, version }: SchemesSearch): string {
  if (title !== undefined) return `「${title}」没有 ${version} 起施行的版本，请在右上选一版。`
  return scheme === undefined ? '还没有认定条件。' : `没有「${scheme}」这套认定条件，请在右上选一套。`
}

type BesideProps = {
  value: Day | null
  options: { value: Day; label: string }[]
  onChange: (beside: Day | undefined) => void
}

function BesideSelect({ value, options, onChange }: BesideProps) {
  if (options.length === 0) return null
  return (
    <Select<Day | null, BesideProps['options'][number]>
      aria-label="对照版本"
      placeholder="与另一版对照"
      allowClear
      value={value}
      options={options}
      onChange={(it) => onChange(it ?? undefined)}
    />
  )
}

const says = '条件文本按施行日期保存，施行中的文本不改，修订是新的一版。方框里的字母说明依据有多可靠。'
