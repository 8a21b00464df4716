import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { titles } from '#domain/registry/title.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { AppearedTable } from './AppearedTable.tsx'
import { ChangedTable } from './ChangedTable.tsx'
import { MissingTable } from './MissingTable.tsx'
import './registry.css'

/** One full list against the book on its day: three lists, each with what can be done about it. */
export function SnapshotPage() {
  const { id } = useParams({ from: '/office/snapshots/$id' })
  const { show = 'missing' } = useSearch({ from: '/office/snapshots/$id' })
  const navigate = useNavigate({ from: '/snapshots/$id' })
  const { snapshot, missing, appeared, changed, same } = useRead('readSnapshot', { id })
  const { onDay, title, sender, rows, fileName, withdrawnFrom } = snapshot
  const open = missing.filter((it) => it.open).length
  const says = `${sender}报送「${fileName}」，${rows} 家，与账面一致 ${same} 家。消失的企业仍计在数内，核实退出后才减。`
  const lists = { missing: missing.length, appeared: appeared.length, changed: changed.length }
  return (
    <>
      <PageHead title={`截至 ${onDay} 的${titles[title].name}名单${withdrawnFrom ? '（已撤销）' : ''}`} says={says}>
        <ExportButtons list={exported[show]} input={{ id }} />
      </PageHead>
      <Segmented
        aria-label="比对结果"
        value={show}
        options={(['missing', 'appeared', 'changed'] as const).map((value) => ({
          value,
          label: `${names[value]} ${lists[value]} 家${value === 'missing' ? `（待核实 ${open}）` : ''}`,
        }))}
        onChange={(chosen) => void navigate({ search: { show: chosen }, replace: true })}
      />
      <p className="quiet compared">{meanings[show]}</p>
      {show === 'missing' && <MissingTable title={title} rows={missing} />}
      {show === 'appeared' && <AppearedTable snapshot={id} withdrawn={withdrawnFrom !== null} rows={appeared} />}
      {show === 'changed' && <ChangedTable snapshot={id} withdrawn={withdrawnFrom !== null} rows={changed} />}
    </>
  )
}

const names = { missing: '消失', appeared: '新出现', changed: '信息变化' }
const exported = { missing: 'listMissing', appeared: 'listAppeared', changed: 'listChanged' } as const
const meanings = {
  missing: '账面上当日持有称号、名单里没有的企业。逐家核实：确已退出的填退出日期，名单遗漏、更名的写明依据。',
  appeared: '名单里有、账面上当日不持有称号的企业。勾选后一并入账，入账可在「数据导入导出」整批撤销；也可以不处理。',
  changed:
    '两边都有，但名称、证书、日期或乡镇街道不同。以哪边为准由人核对，勾选后按名单改账：名称、乡镇街道自名单之日起，新证书照名单登记，可整批撤销；同一证书的编号或日期不同的不改。',
}
