import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SourceFile = { path: string; lines: string[]; floor: string; room: string | null; name: string }
export type Import = { from: SourceFile; target: string; typesOnly: boolean }

/** Every TypeScript file below `src`, tests apart, with the floor and the room it stands in. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => {
      const parts = path.split('/')
      const [floor = '', room = null] = parts.length > 1 ? parts.slice(0, -1) : []
      return {
        path,
        lines: readFileSync(join('src', path), 'utf8').trimEnd().split('\n'),
        floor,
        room,
        name: parts.at(-1) ?? '',
      }
    })
}

/** Every import and re-export of a file; `import type` and `export type` are marked. */
export function importsOf(file: SourceFile): Import[] {
  const text = file.lines.join('\n')
  const statements = text.matchAll(/^(?:import|export)\b(\s+type\b)?[^'";]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gm)
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [
    ...[...statements].map((it) => ({ from: file, target: it[2] ?? it[3] ?? '', typesOnly: it[1] !== undefined })),
    ...[...dynamic].map((it) => ({ from: file, target: it[1] ?? '', typesOnly: false })),
  ]
}
