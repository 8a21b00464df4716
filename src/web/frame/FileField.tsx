import InboxOutlined from '@ant-design/icons/es/icons/InboxOutlined'
import { useState, type ChangeEvent, type DragEvent } from 'react'
import './fileField.css'

type Props = { id?: string; accept: string; value?: File | undefined; onChange?: (file: File | undefined) => void }

/** One file, chosen or dropped. The input itself stays reachable by keyboard. */
export function FileField({ id, accept, value, onChange }: Props) {
  const [over, setOver] = useState(false)
  const choose = async (file: File | undefined) => onChange?.(file && (await inMemory(file)))
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void choose(event.dataTransfer.files[0])
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
      <span>{value ? `${value.name}（${sizeText(value.size)}）` : '把文件拖到这里，或点此选择'}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        // A file that was corrected and is chosen again under the same name must be noticed.
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event: ChangeEvent<HTMLInputElement>) => void choose(event.target.files?.[0])}
      />
    </label>
  )
}

/** The file as it is now: what is saved over it later does not change what was tried. */
async function inMemory(file: File): Promise<File> {
  return new File([await file.arrayBuffer()], file.name, { type: file.type })
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
