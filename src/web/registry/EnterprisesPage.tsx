import { useNavigate, useSearch } from '@tanstack/react-router'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { Renewed } from '#web/frame/Renewed.tsx'
import { useAsked } from '#web/frame/useAsked.ts'
import { useRead } from '#web/frame/useRead.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import { AssignEnterprises } from './AssignEnterprises.tsx'
import { enterpriseQuestion, filterOf } from './enterpriseQuestion.ts'
import { EnterpriseFilter } from './EnterpriseFilter.tsx'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { EnterpriseTable } from './EnterpriseTable.tsx'
import { PrintEnterprises } from './PrintEnterprises.tsx'
import { SavedViews } from './SavedViews.tsx'
import { shownColumns } from './shownColumns.ts'

export function EnterprisesPage() {
  const search = useSearch({ from: '/office/enterprises' })
  const navigate = useNavigate({ from: '/enterprises' })
  const { asked, late } = useAsked(search)
  const question = enterpriseQuestion(asked)
  const { rows, total } = useRead('listEnterprises', question)
  const shown = shownColumns(search.columns)
  const choose = (chosen: EnterprisesSearch) =>
    void navigate({ search: (it) => ({ ...it, page: undefined, ...chosen }), replace: true })
  return (
    <>
      <PageHead title="企业库" says={`符合条件的企业 ${total} 家。称号为所选日期的状态，点企业名称看一企一档。`}>
        <SavedViews search={search} columns={shown} onOpen={(kept) => void navigate({ search: kept })} />
        <ColumnChooser shown={shown} onChoose={(columns) => choose({ columns, page: search.page })} />
        {asked.on === undefined && total > 0 && (
          <AssignEnterprises whom={`筛选出的 ${total} 家企业`} filter={filterOf(asked)} />
        )}
        <PrintEnterprises question={question} total={total} columns={shown} />
        <ExportButtons list="listEnterprises" input={question} columns={shown} />
      </PageHead>
      <EnterpriseFilter search={search} onChoose={choose} />
      {total > rows.length && (
        <p className="only-printed">
          这里只印了本页 {rows.length} 家；要印全部 {total} 家，请用页上的「打印」。
        </p>
      )}
      <Renewed late={late}>
        <EnterpriseTable rows={rows} total={total} search={asked} shown={shown} onChoose={choose} />
      </Renewed>
    </>
  )
}
