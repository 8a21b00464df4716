import InboxOutlined from '@ant-design/icons/es/icons/InboxOutlined'
import { Alert } from 'antd'
import { useState, type DragEvent } from 'react'
import { takenFiles } from './takenFiles.ts'
import './fileField.css'

type Props = {
  id?: string | undefined
  label?: string
  accept: string
  says: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}

/** Files, chosen or dropped; what cannot be taken is told. The input itself stays reachable by keyboard. */
export function FilesField({ id, label, accept, says, multiple = false, onFiles }: Props) {
  const [over, setOver] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const choose = async (chosen: FileList | null) => {
    // Whoever closes the dialog of the system without a choice has chosen nothing else.
    if (!chosen || chosen.length === 0) return
    const taken = await takenFiles([...chosen], { accept, multiple })
    setProblems(taken.problems)
    if (taken.files.length > 0) onFiles(taken.files)
  }
  return (
    <>
      <label className={over ? 'file-field over' : 'file-field'} {...dropping(setOver, (files) => void choose(files))}>
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
          onChange={({ target }) => void choose(target.files)}
        />
      </label>
      {problems.map((it) => (
        <Alert key={it} type="error" showIcon role="alert" title={it} />
      ))}
    </>
  )
}

/** What a place does while files are held over it and dropped. */
function dropping(setOver: (over: boolean) => void, onDrop: (files: FileList) => void) {
  return {
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer.files)
    },
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
  }
}
