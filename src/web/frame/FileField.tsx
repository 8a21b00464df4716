import { FilesField } from './FilesField.tsx'

type Props = { id?: string; accept: string; value?: File | undefined; onChange?: (file: File | undefined) => void }

/** One file, chosen or dropped. */
export function FileField({ id, accept, value, onChange }: Props) {
  const says = value ? `${value.name}（${sizeText(value.size)}）` : '把文件拖到这里，或点此选择'
  return <FilesField id={id} accept={accept} says={says} onFiles={([file]) => onChange?.(file)} />
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
