import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { packageRoot } from '../src/store/database/packageRoot.ts'

/** Bundles the server as `npm run build` does, so that the code of today is measured; the pages are measured as they lie. */
export function buildServer(): void {
  const root = packageRoot()
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } }
  const bundle = scripts.build.slice(scripts.build.indexOf('esbuild '))
  const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
  execSync(bundle, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } })
}
