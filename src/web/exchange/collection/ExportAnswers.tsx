import { Button } from 'antd'
import type { ShownAnswers } from '#domain/exchange/collection/shownAnswers.ts'
import { useDownload } from '#web/frame/useDownload.ts'

/** Downloads the rows at hand, as they are picked out. */
export function ExportAnswers({ id, show }: { id: string; show: ShownAnswers }) {
  const exported = useDownload('exportAnswers')
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      loading={exported.isPending && exported.variables.format === format}
      onClick={() => exported.mutate({ id, show, format })}
    >
      {format === 'xlsx' ? '导出 Excel' : '导出 CSV'}
    </Button>
  ))
}
