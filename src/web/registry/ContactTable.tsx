import { Table } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { useSession } from '#web/frame/useSession.ts'
import { rowLook } from './rowLook.ts'
import { ShownContact } from './ShownContact.tsx'
import { SourceText } from './SourceText.tsx'

type Contact = EnterpriseFile['contacts'][number]

/** Whom to call, masked; showing one is journaled, and exports leave them out. */
export function ContactTable({ file: { id, contacts, batches } }: { file: EnterpriseFile }) {
  const { may } = useSession()
  return (
    <Table<Contact>
      rowKey="id"
      dataSource={contacts}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={rowLook}
      locale={{ emptyText: '没有联系人。导入的名单里有联系人、联系电话两列时，会记在这里。' }}
    >
      <Table.Column<Contact>
        title="联系人与电话"
        key="who"
        render={(_, contact) => (
          <ShownContact enterprise={id} contact={contact} mayShow={may('showContact') && !contact.withdrawnFrom} />
        )}
      />
      <Table.Column<Contact>
        title="来源"
        dataIndex="batch"
        render={(batch: string | null) => <SourceText batch={batch} batches={batches} />}
      />
    </Table>
  )
}
