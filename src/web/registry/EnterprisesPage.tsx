import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { enterpriseQuestion } from './enterpriseQuestion.ts'
import { EnterpriseFilter } from './EnterpriseFilter.tsx'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { EnterpriseTable } from './EnterpriseTable.tsx'

export function EnterprisesPage() {
  const search = useSearch({ from: '/office/enterprises' })
  const navigate = useNavigate({ from: '/enterprises' })
  const { may } = useSession()
  const exported = useDownload('exportEnterprises')
  const question = enterpriseQuestion(search)
  const { rows, total } = useRead('listEnterprises', question)
  const choose = (chosen: EnterprisesSearch) =>
    void navigate({ search: (it) => ({ ...it, page: undefined, ...chosen }), replace: true })
  return (
    <>
      <PageHead title="企业库" says={`符合条件的企业 ${total} 家。称号为所选日期的状态，点企业名称看一企一档。`}>
        {may('exportEnterprises') &&
          (['xlsx', 'csv'] as const).map((format) => (
            <Button key={format} loading={exported.isPending} onClick={() => exported.mutate({ ...question, format })}>
              {formatNames[format]}
            </Button>
          ))}
      </PageHead>
      <EnterpriseFilter search={search} onChoose={choose} />
      <EnterpriseTable rows={rows} total={total} search={search} onChoose={choose} />
    </>
  )
}

const formatNames = { xlsx: '导出 Excel', csv: '导出 CSV' }
