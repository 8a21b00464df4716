import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import type { Row } from './table.ts'

const folder = join(packageRoot(), 'dist', 'web')

/** What a browser loads before the first page: index.html with its scripts and styles, fonts apart. */
export async function firstLoad(): Promise<Row[]> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('the pages are not built: run npm run build first')
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name = '']) => name)
  const first = ['index.html', ...named]
  const later = readdirSync(join(folder, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((name) => /\.(js|css)$/.test(name) && !first.includes(name))
  const large = later.filter((name) => kilobytes([name], 'br') >= 5)
  const small = later.filter((name) => !large.includes(name))
  return [
    row('first load of the pages', first, 450),
    ...large.map((name) => row(`  later, where used: ${name.slice('assets/'.length)}`, [name], null)),
    row(`  later, where used: ${small.length} small ones`, small, null),
  ]
}

function row(what: string, names: string[], aim: number | null): Row {
  const [brotli, gzip] = (['br', 'gz'] as const).map((kind) => kilobytes(names, kind))
  const ours = `${brotli?.toFixed(1)} kB brotli, ${gzip?.toFixed(1)} kB gzip`
  return { what, ours, peer: '', ratio: aim === null ? null : (brotli ?? null), aim, unit: 'kB', checked: '' }
}

const compress = { br: brotliCompressSync, gz: gzipSync }

/** As the build compressed them, or as it would. */
function kilobytes(names: string[], kind: 'br' | 'gz'): number {
  const sizes = names.map((name) => {
    const path = join(folder, name)
    return existsSync(`${path}.${kind}`)
      ? readFileSync(`${path}.${kind}`).length
      : compress[kind](readFileSync(path)).length
  })
  return sizes.reduce((sum, it) => sum + it, 0) / 1000
}
