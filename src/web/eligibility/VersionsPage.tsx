import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import type { SchemeText } from '#domain/eligibility/scheme.ts'
import { groupBy } from '#values/groupBy.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { EnterpriseChoice } from './EnterpriseChoice.tsx'
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
  const versions = several.get(search.scheme ?? '') ?? [...several.values()][0]
  const [first, second] = versions?.slice(-2) ?? []
  if (!versions || !first || !second) return <Nothing says="还没有哪套认定条件有两个版本。" />
  const { id: scheme } = first
  const before = search.before ?? first.inForce
  const after = search.after ?? second.inForce
  const choose = (chosen: VersionsSearch) => void navigate({ search: (it) => ({ ...it, ...chosen }), replace: true })
  const days = versions.map(({ inForce }) => ({ value: inForce, label: `${inForce} 起施行` }))
  return (
    <>
      <PageHead title="两版影响" says="同一天、同样的数据，按两个版本各对照一次：谁因此有利或不利，在哪一条。">
        <EnterpriseChoice another={search.enterprise !== undefined} onChoose={(enterprise) => choose({ enterprise })} />
        <Select
          aria-label="认定条件"
          className="scheme-choice"
          value={scheme}
          options={[...several].map(([value, of]) => ({ value, label: of[0]?.title }))}
          onChange={(chosen) => choose({ scheme: chosen, before: undefined, after: undefined })}
        />
        <Select aria-label="前一版" value={before} options={days} onChange={(day) => choose({ before: day })} />
        <Select aria-label="后一版" value={after} options={days} onChange={(day) => choose({ after: day })} />
      </PageHead>
      <Awaited of={`${scheme} ${before} ${after} ${search.enterprise ?? ''}`}>
        {search.enterprise === undefined ? (
          <VersionImpact question={{ scheme, before, after }} />
        ) : (
          <VersionsBeside
            question={{ scheme, before, after, enterprise: search.enterprise }}
            onClose={() => choose({ enterprise: undefined })}
          />
        )}
      </Awaited>
    </>
  )
}

/** The schemes about enterprises that have more than one version, oldest version first. */
function severalVersions(texts: readonly SchemeText[]): Map<string, SchemeText[]> {
  const of = groupBy(
    texts.filter(({ about }) => about === undefined),
    ({ id }) => id,
  )
  return new Map([...of].filter(([, versions]) => versions.length > 1))
}
