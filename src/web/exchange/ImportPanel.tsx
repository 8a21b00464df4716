import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { FileField } from '#web/frame/FileField.tsx'
import { Refused } from '#web/frame/Refused.tsx'
import type { ListKind } from './exchangeSearch.ts'
import { JobPanel } from './JobPanel.tsx'
import { useImport } from './useImport.ts'

/** A chosen file is tried at once; nothing is entered until the import is confirmed. */
export function ImportPanel({ list }: { list: ListKind }) {
  const { job } = useSearch({ from: '/office/exchange' })
  const [file, setFile] = useState<File>()
  const asked = useImport(list)
  const onFile = (chosen: File | undefined) => {
    setFile(chosen)
    if (chosen) asked.mutate({ file: chosen, dryRun: true, take: [] })
  }
  return (
    <section className="import" aria-label="导入">
      <FileField accept=".xlsx,.xls,.csv" value={file} onChange={onFile} />
      <Refused failure={asked.error} />
      {job !== undefined && (
        <JobPanel key={job} id={job} onImport={file && ((take) => asked.mutate({ file, dryRun: false, take }))} />
      )}
    </section>
  )
}
