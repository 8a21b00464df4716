import { z } from 'zod'

/** A file handed in: by the page as a form, by the command line as a path. */
export const FileInput = z.custom<{ name: string; bytes: Uint8Array }>((it) => isFile(it), '请选择一个文件')
export type FileInput = z.infer<typeof FileInput>

/** A file handed out: the page downloads it, the command line writes it. `type` is its media type. */
export const FileOutput = z.custom<{ name: string; type: string; bytes: Uint8Array }>((it) => isFile(it))
export type FileOutput = z.infer<typeof FileOutput>

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  html: 'text/html; charset=utf-8',
} as const

function isFile(it: unknown): boolean {
  const { name, bytes } = (it ?? {}) as { name?: unknown; bytes?: unknown }
  return typeof name === 'string' && bytes instanceof Uint8Array
}
