import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { call } from '#web/frame/call.ts'
import type { Input } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { PrintedEnterprises } from './PrintedEnterprises.tsx'

type Question = Input<'listEnterprises'>
type Props = { question: Question; total: number; columns: readonly string[] }

/** More than these are a book, not a print. */
const MOST = 5000

/** Prints the whole list as filtered and ordered, with the columns shown; not only the page at hand. */
export function PrintEnterprises({ question, total, columns }: Props) {
  const { message } = App.useApp()
  const [rows, setRows] = useState<EnterpriseRow[]>()
  const read = useMutation<EnterpriseRow[], Failure, Question>({
    mutationFn: everyRow,
    onSuccess: setRows,
    onError: (failure) => void message.error(failure.message),
  })
  const print = () =>
    total > MOST
      ? void message.warning(`有 ${total} 家，一次最多打印 ${MOST} 家；请先筛选，或导出 Excel`)
      : read.mutate(question)
  return (
    <>
      <Button loading={read.isPending} onClick={print}>
        打印
      </Button>
      {rows &&
        createPortal(<Printing onDone={() => setRows(undefined)} {...{ rows, question, columns }} />, document.body)}
    </>
  )
}

type PrintingProps = { rows: EnterpriseRow[]; question: Question; columns: readonly string[]; onDone: () => void }

/** Stands on paper in the place of the page while the browser prints. */
function Printing({ rows, question, columns, onDone }: PrintingProps) {
  // Whoever shows this may draw again meanwhile; that must not print a second time.
  const done = useEffectEvent(onDone)
  useEffect(() => {
    const close = () => done()
    document.body.classList.add('printing-list')
    window.addEventListener('afterprint', close)
    window.print()
    return () => {
      document.body.classList.remove('printing-list')
      window.removeEventListener('afterprint', close)
    }
  }, [])
  return <PrintedEnterprises rows={rows} question={question} columns={columns} />
}

async function everyRow(question: Question): Promise<EnterpriseRow[]> {
  const rows: EnterpriseRow[] = []
  for (let after: string | null = '0'; after !== null;) {
    const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(question, after)
    rows.push(...page.rows)
    after = page.next
  }
  return rows
}

function pageAfter(question: Question, after: string) {
  return call('listEnterprises', { ...question, page: { size: 500, after } })
}
