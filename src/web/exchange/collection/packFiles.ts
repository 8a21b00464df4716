import { zipSync } from 'fflate'

/** Several dropped files as one, since an act takes one file; a single one stays what it is. Of files alike in name each keeps its place. */
export async function packFiles(files: readonly File[]): Promise<File> {
  const [first, ...others] = files
  if (first && others.length === 0) return new File([await first.arrayBuffer()], first.name)
  const packed: Record<string, [Uint8Array, { level: 0 }]> = {}
  for (const [at, file] of files.entries())
    packed[`${at + 1}/${file.name}`] = [new Uint8Array(await file.arrayBuffer()), { level: 0 }]
  return new File([zipSync(packed) as Uint8Array<ArrayBuffer>], `报回的 ${files.length} 个文件.zip`)
}
