import type { FileOutput } from '#operations/door/files.ts'
import { writeFileSync } from 'node:fs'

/** Prints an output: as JSON, or its sentence where it has one; a file is written into the current folder. */
export function report(output: unknown, json: boolean): number {
  const { file, sentence, holds } = output as { file?: FileOutput; sentence?: string; holds?: boolean }
  if (file) {
    writeFileSync(file.name, file.bytes)
    process.stdout.write(`已写入 ${file.name}\n`)
  } else if (!json && sentence !== undefined) process.stdout.write(`${sentence}\n`)
  else process.stdout.write(`${JSON.stringify(output, null, json ? 0 : 2)}\n`)
  return holds === false ? 1 : 0
}
