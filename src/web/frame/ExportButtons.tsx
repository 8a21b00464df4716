import { Button } from 'antd'
import type { Input, Name } from './contract.ts'
import { useDownload } from './useDownload.ts'
import { useSession } from './useSession.ts'

type ListName = Input<'exportList'>['list']

/** The operation that shows a list which is only a part of what it answers. */
const shownBy = {
  listMissing: 'readSnapshot',
  listAppeared: 'readSnapshot',
  listChanged: 'readSnapshot',
  listParts: 'readCollection',
} as const satisfies Record<Exclude<ListName, Name>, Name>

type ShownBy<L extends ListName> = L extends Name ? L : L extends keyof typeof shownBy ? (typeof shownBy)[L] : never

type Props<L extends ListName> = {
  list: L
  /** What the page asks of the list, so that what goes out is what is shown. */
  input?: Input<ShownBy<L>>
  columns?: readonly string[]
}

/** Downloads the list at hand, all of it, as filtered and ordered. */
export function ExportButtons<L extends ListName>({ list, input, columns }: Props<L>) {
  const { may } = useSession()
  const exported = useDownload('exportList')
  if (!may(list in shownBy ? shownBy[list as keyof typeof shownBy] : (list as Name))) return null
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
