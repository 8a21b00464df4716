import { useNavigate, useSearch } from '@tanstack/react-router'
import { Awaited } from '#web/frame/Awaited.tsx'
import { DayField } from '#web/frame/DayField.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { Day } from '#values/day.ts'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { EnterpriseChoice } from '#web/registry/EnterpriseChoice.tsx'
import { EnterpriseAnswers } from './EnterpriseAnswers.tsx'
import '#web/registry/registry.css'
import './eligibility.css'

/** 条件对标: one enterprise against every scheme in force, and the sheet of one scheme. */
export function EligibilityPage() {
  const search = useSearch({ from: '/office/eligibility' })
  const navigate = useNavigate({ from: '/eligibility' })
  // A plan opens below the sheet and scrolls there itself; anything else that is chosen begins at the top.
  const choose = (chosen: EligibilitySearch) =>
    void navigate({
      search: (it) => ({ ...it, ...chosen }),
      resetScroll: !('applyOn' in chosen && !('scheme' in chosen)),
    })
  const { enterprise } = search
  const { today } = useSession()
  return (
    <>
      <PageHead title="条件对标" says="逐条对照施行中的认定条件：达到、未达到、缺什么资料、谁来判断，都列出来。">
        <EnterpriseChoice another={enterprise !== undefined} onChoose={(id) => choose({ enterprise: id })} />
        <DayField
          label="对照日期"
          value={search.on ?? today}
          onChange={(day) => choose({ on: day === null || day === today ? undefined : Day.parse(day) })}
        />
      </PageHead>
      {enterprise === undefined ? (
        <Nothing says="请先选一家企业：在右上输入名称、统一社会信用代码或拼音首字母；也可从一企一档点“条件对标”进来。" />
      ) : (
        <Awaited of={[enterprise, search.scheme, search.mode, search.on].join(' ')}>
          <EnterpriseAnswers search={{ ...search, enterprise }} onChoose={choose} />
        </Awaited>
      )}
    </>
  )
}
