import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import type { SchemeText } from '#domain/eligibility/scheme.ts'
import type { Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { EnterpriseChoice } from '#web/registry/EnterpriseChoice.tsx'
import type { VersionsSearch } from './versionsSearch.ts'
import { VersionsBeside } from './VersionsBeside.tsx'
import { VersionImpact } from './VersionImpact.tsx'
import './eligibility.css'

/** 两版影响: what another version of a scheme means for everybody. */
export function VersionsPage() {
  const search = useSearch({ from: '/office/versions' })
  const navigate = useNavigate({ from: '/versions' })
  const { texts } = useRead('listSchemes', {})
  const several = severalVersions(texts)
  const [any] = several.keys()
  if (any === undefined) return <NoVersions />
  const scheme = search.scheme ?? any
  const versions = several.get(scheme)
  const pair = versions && pairOf(versions, search)
  const choose = (chosen: VersionsSearch) => void navigate({ search: (it) => ({ ...it, ...chosen }), replace: true })
  return (
    <>
      <PageHead title="两版影响" says="同一天、同样的数据，按两个版本各对照一次：谁因此有利或不利，在哪一条。">
        <EnterpriseChoice another={search.enterprise !== undefined} onChoose={(enterprise) => choose({ enterprise })} />
        <Select
          aria-label="认定条件"
          className="scheme-choice"
          placeholder="请选一套条件"
          value={versions ? scheme : null}
          options={[...several].map(([value, of]) => ({ value, label: of[0]?.title }))}
          onChange={(chosen) => choose({ scheme: chosen, before: undefined, after: undefined })}
        />
        {pair && <VersionSelects versions={versions} pair={pair} onChoose={choose} />}
      </PageHead>
      {pair ? (
        <Compared question={{ scheme, ...pair }} enterprise={search.enterprise} onChoose={choose} />
      ) : (
        <Nothing says={singleText(texts, scheme)} />
      )}
    </>
  )
}

type Pair = { before: Day; after: Day }
type Choosing = { onChoose: (chosen: VersionsSearch) => void }

function VersionSelects({ versions, pair, onChoose }: Choosing & { versions: SchemeText[]; pair: Pair }) {
  const days = versions.map(({ inForce }) => ({ value: inForce, label: `${inForce} 起施行` }))
  return (
    <>
      <Select aria-label="前一版" value={pair.before} options={days} onChange={(before) => onChoose({ before })} />
      <Select aria-label="后一版" value={pair.after} options={days} onChange={(after) => onChoose({ after })} />
    </>
  )
}

function NoVersions() {
  return (
    <>
      <PageHead title="两版影响" />
      <Nothing says="还没有哪套认定条件有两个版本。" />
    </>
  )
}

type ComparedProps = Choosing & { question: Pair & { scheme: string }; enterprise: string | undefined }

function Compared({ question, enterprise, onChoose }: ComparedProps) {
  const { scheme, before, after } = question
  return (
    <Awaited of={`${scheme} ${before} ${after} ${enterprise ?? ''}`}>
      {enterprise === undefined ? (
        <VersionImpact question={question} />
      ) : (
        <VersionsBeside question={{ ...question, enterprise }} onClose={() => onChoose({ enterprise: undefined })} />
      )}
    </Awaited>
  )
}

/** The two versions that the address names, or else the last two. */
function pairOf(versions: readonly SchemeText[], { before, after }: VersionsSearch): Pair | undefined {
  const [first, second] = versions.slice(-2)
  return first && second && { before: before ?? first.inForce, after: after ?? second.inForce }
}

/** Why there is nothing to compare of a scheme. */
function singleText(texts: readonly SchemeText[], scheme: string): string {
  const title = texts.find(({ id, about }) => id === scheme && about === undefined)?.title
  if (title === undefined) return `没有「${scheme}」这套企业认定条件，请在右上选一套。`
  return `「${title}」只有一个版本，没有可比的，请在右上另选一套。`
}

/** The schemes about enterprises that have more than one version, oldest version first. */
function severalVersions(texts: readonly SchemeText[]): Map<string, SchemeText[]> {
  const of = groupBy(
    texts.filter(({ about }) => about === undefined),
    ({ id }) => id,
  )
  return new Map([...of].filter(([, versions]) => versions.length > 1))
}
