import { Refusal } from '#domain/access/refusal.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page of 自测.html as the second build leaves it below the package. Throws a Refusal where it is not there. */
export function selfCheckTemplate(packageFolder: string): string {
  const path = join(packageFolder, 'dist', 'selfCheck', 'index.html')
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new Refusal('not-found', `自测页还没有构建（缺 ${path}），请先运行 npm run build`)
}
