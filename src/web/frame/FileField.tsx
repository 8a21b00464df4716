import InboxOutlined from '@ant-design/icons/es/icons/InboxOutlined'
import { useState, type ChangeEvent, type DragEvent } from 'react'
import './fileField.css'

type Props = { id?: string; accept: string; value?: File | undefined; onChange?: (file: File | undefined) => void }

/** One file, chosen or dropped. The input itself stays reachable by keyboard. */
export function FileField({ id, accept, value, onChange }: Props) {
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onChange?.(event.dataTransfer.files[0])
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
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange?.(event.target.files?.[0])}
      />
    </label>
  )
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
