import { Link } from '@tanstack/react-router'
import type { CollectionText } from '#domain/eligibility/factText.ts'
import { useRead } from '#web/frame/useRead.ts'

/** The lists that came with a sheet, each leading to the ledger where its rows are entered. */
export function SheetLists({ lists, enterprise }: { lists: readonly CollectionText[]; enterprise: string }) {
  const { rows } = useRead('listLedgers', {})
  return (
    <>
      <h3>另附的清单</h3>
      <ul>
        {lists.map(({ id, name }) => {
          const ledgers = rows.filter(({ collection }) => collection === id)
          return (
            <li key={id}>
              {name}：
              {ledgers.map((ledger) => (
                <Link
                  key={ledger.id}
                  to="/ledgers/$id"
                  params={{ id: ledger.id }}
                  search={enterprise === '' ? {} : { search: enterprise }}
                >
                  到{ledger.title}登记
                </Link>
              ))}
              {ledgers.length > 0 && '，逐项登完（没有的不登）再点“核对完整”'}
              {ledgers.length === 0 && '没有对应的台账，请附在档案里'}
            </li>
          )
        })}
      </ul>
    </>
  )
}
