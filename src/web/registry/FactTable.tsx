import { Table } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { useRead } from '#web/frame/useRead.ts'
import { factValue } from './factValue.ts'
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
        render={(_, held) => factValue(held, known.get(held.fact))}
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
