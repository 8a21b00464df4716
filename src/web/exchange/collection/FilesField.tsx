import InboxOutlined from '@ant-design/icons/es/icons/InboxOutlined'
import { useState, type DragEvent } from 'react'

type Props = { busy: boolean; onChoose: (files: File[]) => void }

/** Any number of files, chosen or dropped together. */
export function FilesField({ busy, onChoose }: Props) {
  const [over, setOver] = useState(false)
  const choose = (files: FileList | null) => files && files.length > 0 && !busy && onChoose([...files])
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files)
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
      <span>把报回的表一起拖到这里，或点此选择；多个文件、压缩包都可以，严禁上传涉密文件</span>
      <input
        type="file"
        multiple
        accept=".xlsx,.xls,.csv,.zip"
        aria-label="报回的表"
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event) => choose(event.target.files)}
      />
    </label>
  )
}
