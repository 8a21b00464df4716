import { useState } from 'react'
import { FilesField } from '#web/frame/FilesField.tsx'
import { ReceivedFile } from './ReceivedFile.tsx'

type Dropped = { id: string; file: File }

/** Any number of files at once; each is recognised, tried and imported on its own. */
export function ImportDesk() {
  const [dropped, setDropped] = useState<Dropped[]>([])
  const add = (files: File[]) =>
    setDropped((before) => [...files.map((file, at) => ({ id: `${Date.now()} ${at}`, file })), ...before])
  return (
    <section className="import" aria-label="导入">
      <FilesField accept=".xlsx,.xls,.csv" multiple says="把一个或几个名单文件拖到这里，或点此选择" onFiles={add} />
      {dropped.map(({ id, file }) => (
        <ReceivedFile
          key={id}
          id={id}
          file={file}
          onClose={() => setDropped((before) => before.filter((it) => it.id !== id))}
        />
      ))}
    </section>
  )
}
