import { zipSync } from 'fflate'

/** Files as one ZIP, their names in UTF-8; workbooks are packed already, so that packing again would gain nothing. */
export function writeZip(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]])))
}
