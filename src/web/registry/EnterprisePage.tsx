import { Link, useParams } from '@tanstack/react-router'
import { Descriptions } from 'antd'
import { careText } from '#domain/registry/assignment.ts'
import type { Names } from '#values/column.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import { Obligations } from '#web/cultivation/Obligations.tsx'
import { momentText } from '#web/frame/momentText.ts'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { AssignEnterprises } from './AssignEnterprises.tsx'
import { HeldTitles } from './HeldTitles.tsx'
import { ContactTable } from './ContactTable.tsx'
import { EventTable } from './EventTable.tsx'
import { FactTable } from './FactTable.tsx'
import { HistoryTable } from './HistoryTable.tsx'
import { Unverified } from './Unverified.tsx'
import './registry.css'

/** 一企一档: everything the books say of one enterprise, on a sheet that prints as seen. */
export function EnterprisePage() {
  const { id } = useParams({ from: '/office/enterprises/$id' })
  const { today, may } = useSession()
  const file = useRead('readEnterprise', { id })
  const unit = useUnitNames()
  const name = file.names.findLast(({ withdrawnFrom }) => withdrawnFrom === null)?.name ?? null
  return (
    <article className="file-sheet">
      <PageHead
        title={name ?? '（未登记名称）'}
        says={`一企一档 · 截至 ${today} · 每一行都注明来源；已撤销的行划去保留。`}
      >
        <AssignEnterprises whom={`「${name ?? file.creditCodes[0]}」`} filter={{ search: file.creditCodes[0] ?? '' }} />
        <Link to="/eligibility" search={{ enterprise: id }}>
          条件对标
        </Link>
      </PageHead>
      <Unverified absences={file.absences} />
      <Descriptions bordered column={{ xs: 1, md: 2 }} items={basicsOf(file, { unit })} />
      <h2>称号与证书</h2>
      <EventTable file={file} />
      {may('readObligations') && <Obligations enterprise={id} name={name} />}
      <h2>名称、住所与包联</h2>
      <HistoryTable file={file} />
      <h2>联系人</h2>
      <ContactTable file={file} />
      <h2>数据</h2>
      <FactTable file={file} />
    </article>
  )
}

type File = Parameters<typeof EventTable>[0]['file']

function basicsOf(
  { creditCodes, registeredOn, industry, titles, facts, assignment, knownFrom }: File,
  names: Pick<Names, 'unit'>,
) {
  const capital = facts.findLast(({ fact, withdrawnFrom }) => fact === 'registered-capital' && withdrawnFrom === null)
  return [
    { key: 'code', label: '统一社会信用代码', children: creditCodes.join('、') },
    { key: 'registered', label: '成立日期', children: registeredOn ?? '未登记' },
    { key: 'capital', label: '注册资本', children: capital?.value ? `${inWan(capital.value)} 万元` : '未登记' },
    { key: 'industry', label: '行业代码', children: industry ?? '未登记' },
    {
      key: 'care',
      label: '包联单位',
      children: assignment ? `${careText(assignment, names)}，${assignment.fromDay} 起` : '没有',
    },
    { key: 'known', label: '登记时间', children: momentText(knownFrom) },
    { key: 'titles', label: '现有称号', children: titles.length > 0 ? <HeldTitles held={titles} /> : '无' },
  ]
}

/** 元 of the books in 万元, without trailing zeros. */
function inWan(yuan: string): string {
  return format.format(Number(yuan) / 10_000)
}

const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 })
