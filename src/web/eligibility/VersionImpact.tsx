import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import type { VersionChange } from '#domain/eligibility/batch/versionChange.ts'
import { turnNames } from '#domain/eligibility/batch/versionColumns.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import type { Input, Output } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { verdictLook } from './answerLook.ts'
import { KeptState } from './KeptState.tsx'

/** Who gains and who loses, first in numbers, then by clause, then by name. */
export function VersionImpact({ question }: { question: Input<'compareVersions'> }) {
  const { compared, same, changes, clauses, kept, outdated } = useRead('compareVersions', question)
  const turned = (turn: VersionChange['turn']) => changes.filter((it) => it.turn === turn).length
  return (
    <>
      <KeptState kept={kept} outdated={outdated} />
      <div className="impact">
        <span>
          共比较 {compared} 家：结论不变 {same} 家，有利 {turned('gains')} 家，不利 {turned('loses')} 家，其他变化{' '}
          {turned('other')} 家。
        </span>
        <ExportButtons list="compareVersions" input={question} />
      </div>
      {changes.length === 0 ? (
        <Nothing says={compared === 0 ? '还没有对照过，请先点“重新对照”。' : '两版对所有企业的结论都相同。'} />
      ) : (
        <>
          <ClauseTable clauses={clauses} />
          <ChangeTable changes={changes} question={question} />
        </>
      )}
    </>
  )
}

type Clause = Output<'compareVersions'>['clauses'][number]

function ClauseTable({ clauses }: { clauses: Clause[] }) {
  return (
    <Table<Clause>
      className="impact-clauses"
      rowKey={({ version, clause }) => `${version} ${clause}`}
      dataSource={clauses}
      bordered
      pagination={{ pageSize: 10, hideOnSinglePage: true }}
    >
      <Table.Column<Clause> title="版本" dataIndex="version" width="8rem" />
      <Table.Column<Clause> title="结论变化的企业未达到的条款" render={(_, it) => `${it.clause}　${it.text}`} />
      <Table.Column<Clause> title="家" dataIndex="enterprises" align="right" width="5rem" />
    </Table>
  )
}

function ChangeTable({ changes, question }: { changes: VersionChange[]; question: Input<'compareVersions'> }) {
  const { scheme, before: earlier, after: later } = question
  const pair = { scheme, before: earlier, after: later }
  return (
    <Table<VersionChange>
      rowKey="id"
      dataSource={changes}
      bordered
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
    >
      <Table.Column<VersionChange>
        title="企业"
        render={(_, { id, name }) => <EnterpriseLink enterprise={id} name={name} />}
      />
      <Table.Column<VersionChange> title="影响" render={(_, { turn }) => turnNames[turn]} />
      <Table.Column<VersionChange>
        title={`${question.before} 版`}
        render={(_, { before, failingBefore }) => <Said verdict={before} failing={failingBefore} />}
      />
      <Table.Column<VersionChange>
        title={`${question.after} 版`}
        render={(_, { id, after, failingAfter }) => (
          <>
            <Said verdict={after} failing={failingAfter} />{' '}
            <Link to="/versions" search={{ ...pair, enterprise: id }}>
              逐条看
            </Link>
          </>
        )}
      />
    </Table>
  )
}

function Said({ verdict, failing }: { verdict: VersionChange['before']; failing: string[] }) {
  return (
    <>
      <StateMark {...verdictLook[verdict]} /> {failing.length > 0 && `未达 ${failing.join('、')}`}
    </>
  )
}
