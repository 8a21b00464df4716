import { Button } from 'antd'
import type { Input, Name } from './contract.ts'
import { useDownload } from './useDownload.ts'
import { useSession } from './useSession.ts'

type ListName = Input<'exportList'>['list']

type Props<L extends ListName> = {
  list: L
  /** What the page asks of the list, so that what goes out is what is shown. */
  input?: L extends Name ? Input<L> : never
  columns?: readonly string[]
}

/** Downloads the list at hand, all of it, as filtered and ordered. */
export function ExportButtons<L extends ListName>({ list, input, columns }: Props<L>) {
  const { may } = useSession()
  const exported = useDownload('exportList')
  if (!may(list)) return null
  const asked = { list, input: { ...input }, ...(columns ? { columns: [...columns] } : {}) }
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      loading={exported.isPending && exported.variables.format === format}
      onClick={() => exported.mutate({ ...asked, format })}
    >
      {formatNames[format]}
    </Button>
  ))
}

const formatNames = { xlsx: '导出 Excel', csv: '导出 CSV' }
