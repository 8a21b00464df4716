import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { Renewed } from '#web/frame/Renewed.tsx'
import { useAsked } from '#web/frame/useAsked.ts'
import { useDownload } from '#web/frame/useDownload.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { EntryDrawer } from './EntryDrawer.tsx'
import { HistoryDrawer } from './HistoryDrawer.tsx'
import { ImportDrawer } from './ImportDrawer.tsx'
import type { Ledger, Opened } from './ledger.ts'
import { LedgerFilter } from './LedgerFilter.tsx'
import { ledgerQuestion } from './ledgerQuestion.ts'
import type { LedgerSearch } from './ledgerSearch.ts'
import { LedgerTable } from './LedgerTable.tsx'
import { StateComplete } from './StateComplete.tsx'
import { WithdrawCompleteness } from './WithdrawCompleteness.tsx'
import { WithdrawEntry } from './WithdrawEntry.tsx'
import './ledgers.css'

/** One ledger: table, filters, form and history, all drawn from its file. */
export function LedgerPage() {
  const { id } = useParams({ from: '/office/ledgers/$id' })
  const ledger = useRead('listLedgers', {}).rows.find((it) => it.id === id)
  if (ledger) return <OneLedger key={id} ledger={ledger} />
  return (
    <>
      <PageHead title="台账" />
      <Nothing says="没有这本台账，请从菜单「台账」重新进入。" />
    </>
  )
}

function OneLedger({ ledger }: { ledger: Ledger }) {
  const search = useSearch({ from: '/office/ledgers/$id' })
  const navigate = useNavigate({ from: '/ledgers/$id' })
  const { asked, late } = useAsked(search)
  const question = ledgerQuestion(ledger.id, asked)
  const { rows, total } = useRead('listLedgerEntries', question)
  const [opened, open] = useState<Opened | null>(null)
  const choose = (chosen: LedgerSearch) =>
    void navigate({ search: (it) => ({ ...it, page: undefined, ...chosen }), replace: true })
  return (
    <>
      <PageHead title={ledger.title} says={`${ledger.definition}。数据来源：${ledger.source}。`}>
        <LedgerActs ledger={ledger} onOpen={open} />
        <ExportButtons list="listLedgerEntries" input={question} />
      </PageHead>
      <LedgerFilter ledger={ledger} search={search} total={total} onChoose={choose} />
      <Renewed late={late}>
        <LedgerTable ledger={ledger} rows={rows} total={total} search={asked} onChoose={choose} onOpen={open} />
      </Renewed>
      {opened && <OpenedAct ledger={ledger} opened={opened} onClose={() => open(null)} />}
    </>
  )
}

function LedgerActs({ ledger, onOpen }: { ledger: Ledger; onOpen: (opened: Opened) => void }) {
  const { may } = useSession()
  const template = useDownload('downloadLedgerTemplate')
  const hasOwner = ledger.fields.some(({ type }) => type === 'enterprise')
  return (
    <>
      {may('recordLedgerEntry') && (
        <Button type="primary" onClick={() => onOpen({ act: 'record' })}>
          登记一条
        </Button>
      )}
      {may('stateComplete') && hasOwner && <Button onClick={() => onOpen({ act: 'complete' })}>核对完整</Button>}
      {may('withdrawCompleteness') && hasOwner && (
        <Button onClick={() => onOpen({ act: 'incomplete' })}>撤回核对</Button>
      )}
      {may('importLedger') && <Button onClick={() => onOpen({ act: 'import' })}>导入名单</Button>}
      <Button loading={template.isPending} onClick={() => template.mutate({ ledger: ledger.id })}>
        下载模板
      </Button>
    </>
  )
}

function OpenedAct({ ledger, opened, onClose }: { ledger: Ledger; opened: Opened; onClose: () => void }) {
  switch (opened.act) {
    case 'record':
      return <EntryDrawer ledger={ledger} onClose={onClose} />
    case 'correct':
      return <EntryDrawer ledger={ledger} entry={opened.entry} onClose={onClose} />
    case 'import':
      return <ImportDrawer ledger={ledger} onClose={onClose} />
    case 'history':
      return <HistoryDrawer ledger={ledger} entry={opened.entry} onClose={onClose} />
    case 'withdraw':
      return <WithdrawEntry ledger={ledger} entry={opened.entry} onClose={onClose} />
    case 'incomplete':
      return <WithdrawCompleteness ledger={ledger} onClose={onClose} />
    case 'complete':
      return <StateComplete ledger={ledger} entry={opened.entry} onClose={onClose} />
  }
}
