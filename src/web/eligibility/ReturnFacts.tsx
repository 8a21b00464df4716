import { Button, Table } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { StateMark, type StateLook } from '#web/frame/StateMark.tsx'
import { useSession } from '#web/frame/useSession.ts'

type Seen = Output<'readSelfCheck'>
type Fact = Seen['facts'][number]
type Props = { seen: Seen; pending: boolean; onRecord: (facts: string[]) => void }

/** Every fact beside the books; new ones are chosen at first, what contradicts the books only by a person. */
export function ReturnFacts({ seen: { facts, enterprise }, pending, onRecord }: Props) {
  const { may } = useSession()
  const [chosen, setChosen] = useState(() => facts.filter(({ state }) => state === 'new').map(({ key }) => key))
  const mayRecord = may('recordSelfCheck') && enterprise !== null
  return (
    <>
      <Table<Fact>
        rowKey="key"
        dataSource={facts}
        bordered
        pagination={false}
        locale={{ emptyText: '文件里没有数据。' }}
        {...(mayRecord && {
          rowSelection: {
            selectedRowKeys: chosen,
            onChange: (keys) => setChosen(keys.map(String)),
            getCheckboxProps: ({ name, state }) => ({
              disabled: state !== 'new' && state !== 'different',
              'aria-label': name,
            }),
          },
        })}
      >
        <Table.Column<Fact> title="数据" dataIndex="name" />
        <Table.Column<Fact> title="企业所填" dataIndex="said" align="right" />
        <Table.Column<Fact> title="企业库" align="right" render={(_, { booked }) => booked ?? '没有'} />
        <Table.Column<Fact> title="比对" width={120} render={(_, { state }) => <StateMark {...stateLook[state]} />} />
        <Table.Column<Fact> title="说明" dataIndex="sentence" />
      </Table>
      {mayRecord ? (
        <RecordChosen chosen={chosen} pending={pending} onRecord={onRecord} />
      ) : (
        <p className="quiet">{may('recordSelfCheck') ? noEnterprise : '登记由牵头单位办理；这里只供比对。'}</p>
      )}
    </>
  )
}

const noEnterprise = '这家企业不在企业库里，登记前请先导入企业名单。'

function RecordChosen({ chosen, pending, onRecord }: Pick<Props, 'pending' | 'onRecord'> & { chosen: string[] }) {
  return (
    <p className="page-acts">
      <Button type="primary" disabled={chosen.length === 0} loading={pending} onClick={() => onRecord(chosen)}>
        登记 {chosen.length} 项数据
      </Button>
      <span className="quiet">来源记为“企业自测”，可信程度为填报；登记后，同一数据以最近一天登记的为准。</span>
    </p>
  )
}

const stateLook = {
  new: { shape: '＋', tone: 'act', word: '新数据' },
  same: { shape: '●', tone: 'good', word: '一致' },
  different: { shape: '◆', tone: 'warn', word: '不一致' },
  'not recorded': { shape: '–', tone: 'off', word: '不能登记' },
} as const satisfies Record<Fact['state'], StateLook>
