import InboxOutlined from '@ant-design/icons/es/icons/InboxOutlined'
import { useState, type ChangeEvent, type DragEvent } from 'react'
import './fileField.css'

type Props = {
  id?: string | undefined
  label?: string
  accept: string
  says: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}

/** Files, chosen or dropped. The input itself stays reachable by keyboard. */
export function FilesField({ id, label, accept, says, multiple = false, onFiles }: Props) {
  const [over, setOver] = useState(false)
  const choose = async (files: FileList | null) => onFiles(await Promise.all(Array.from(files ?? [], inMemory)))
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void choose(event.dataTransfer.files)
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <label
      className={over ? 'file-field over' : 'file-field'}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <InboxOutlined />
      <span>{says}</span>
      <input
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={label}
        // A file that was corrected and is chosen again under the same name must be noticed.
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event: ChangeEvent<HTMLInputElement>) => void choose(event.target.files)}
      />
    </label>
  )
}

/** The file as it is now: what is saved over it later does not change what was tried. */
async function inMemory(file: File): Promise<File> {
  return new File([await file.arrayBuffer()], file.name, { type: file.type })
}
