import { Refusal } from '#domain/access/refusal.ts'
import { backup as writeBackup } from '#store/backup/backup.ts'
import { keysFolder } from '#store/database/openKey.ts'
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'

const Manifest = z.object({
  to: z.string(),
  bytes: z.number(),
  madeAt: z.string(),
  schema: z.number(),
  tables: z.array(z.object({ table: z.string(), rows: z.number(), sha256: z.string() })),
  sentence: z.string(),
})

/** One file with everything, made while the system runs and read back before it counts. */
export const backup = operation({
  title: '备份为一个文件',
  kind: 'job',
  permission: 'keep the system',
  input: z.object({
    /** Where to; only the command line may choose, a page's backup goes into the data folder. */
    to: z.string().min(1).optional(),
  }),
  output: Manifest,
  async run(context, { to }) {
    const path = resolve(to ?? ownPath(context))
    if (to !== undefined && context.caller.via !== 'cli')
      throw new Refusal('not-allowed', '页面上的备份只存放在数据目录的 backups 里；要另选位置请在服务器上用命令行')
    const { store, dataDir } = context.system
    const made = await writeBackup(store, { to: path, keys: keysFolder(dataDir), progress: context.progress })
    const rows = made.tables.reduce((sum, it) => sum + it.rows, 0)
    const sentence = `已备份到 ${path}：${made.tables.length} 张表 ${rows} 行，逐表校验值已写入并读回核对`
    return { ...made, to: path, bytes: statSync(path).size, sentence }
  },
})

function ownPath({ system, now }: Context): string {
  const folder = join(system.dataDir, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `beizeng-${now.replace(/[:.]/g, '')}.backup`)
}
