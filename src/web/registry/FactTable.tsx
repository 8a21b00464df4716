import { Table } from 'antd'
import type { FactText } from '#domain/eligibility/factText.ts'
import { NO_UNIT } from '#domain/eligibility/books/units.ts'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { useRead } from '#web/frame/useRead.ts'
import { rowLook } from './rowLook.ts'
import { truthClassNames } from './truthClassNames.ts'

type Fact = EnterpriseFile['facts'][number]

/** Figures with period, unit, source and how far they can be trusted. */
export function FactTable({ file }: { file: EnterpriseFile }) {
  const { facts } = useRead('describeFacts', {})
  const known = new Map(facts.map((it) => [it.id, it]))
  return (
    <Table<Fact>
      rowKey={({ fact, period, knownFrom }) => `${fact} ${period} ${knownFrom}`}
      dataSource={file.facts}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={rowLook}
      locale={{ emptyText: '没有数据。导入企业名单时填写注册资本等列，会记在这里。' }}
    >
      <Table.Column<Fact>
        title="指标"
        dataIndex="fact"
        render={(fact: string) => known.get(fact)?.name ?? factNames[fact] ?? fact}
      />
      <Table.Column<Fact> title="时期" dataIndex="period" render={(it: string) => periodNames[it] ?? it} />
      <Table.Column<Fact>
        title="数值"
        dataIndex="value"
        align="right"
        render={(_, it) => saidOf(it, known.get(it.fact))}
      />
      <Table.Column<Fact> title="可信程度" dataIndex="truthClass" render={(it: string) => truthClassNames[it] ?? it} />
      <Table.Column<Fact> title="来源" dataIndex="source" />
    </Table>
  )
}

const factNames: Record<string, string> = {
  'registered-capital': '注册资本',
  revenue: '营业收入',
  'rd-spend': '研发费用',
  staff: '从业人员',
}
const periodNames: Record<string, string> = { 'as registered': '登记时', now: '现况' }

/** A figure with its unit, a yes or no, or a word by its name. */
function saidOf({ value, word, unit }: Fact, text: FactText | undefined): string {
  if (value === null) return text?.choices?.[word ?? ''] ?? word ?? ''
  if (text?.kind === 'flag') return Number(value) === 1 ? '是' : '否'
  return unit === NO_UNIT ? numberText(value) : `${numberText(value)} ${unit}`
}

const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })

/** `numeric` text of the database, with groups of three digits and without trailing zeros. */
function numberText(value: string): string {
  return format.format(value as `${number}`)
}
