import { Drawer } from 'antd'
import type { LedgerVersion } from '#domain/ledgers/ledgerEntry.ts'
import { valueFields } from '#domain/ledgers/ledgerText.ts'
import { changeText, valueText } from '#domain/ledgers/valueText.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { momentText } from '#web/frame/momentText.ts'
import { useRead } from '#web/frame/useRead.ts'
import { entryTitle, type Entry, type Ledger } from './ledger.ts'
import { useReturnFocus } from '#web/frame/useReturnFocus.ts'

type Props = { ledger: Ledger; entry: Entry }

/** Every version of an entry: who said it, when, why, and what changed. */
export function HistoryDrawer({ ledger, entry, onClose }: Props & { onClose: () => void }) {
  useReturnFocus()
  return (
    <Drawer open size={620} title={`历史：${entryTitle(ledger, entry)}`} onClose={onClose}>
      <Awaited of={entry.entry}>
        <Versions ledger={ledger} entry={entry} />
      </Awaited>
    </Drawer>
  )
}

function Versions({ ledger, entry }: Props) {
  const { versions } = useRead('readLedgerEntry', { entry: entry.entry })
  return (
    <ol className="versions" reversed>
      {versions.toReversed().map((it, at) => (
        <li key={it.id}>
          <strong>
            {momentText(it.knownFrom)}　{it.person}
          </strong>
          {it.withdrawnFrom && <span>（{momentText(it.withdrawnFrom)} 撤回）</span>}
          <p>{says(ledger, it, versions[versions.length - at - 2])}</p>
          {it.reason && <p className="quiet">依据：{it.reason}</p>}
        </li>
      ))}
    </ol>
  )
}

function says(ledger: Ledger, { values }: LedgerVersion, before: LedgerVersion | undefined): string {
  if (before) return changeText(ledger, before.values, values)
  const said = valueFields(ledger).filter(({ id }) => values[id] !== undefined)
  return `登记：${said.map((it) => `${it.name} ${valueText(it, values[it.id])}`).join('，')}`
}
