import { Refusal } from '#domain/access/refusal.ts'
import { Industry } from '#domain/registry/industryTree.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `policy/industries-2017.csv`: GB/T 4754-2017, a place a line; empty where the folder has none. Throws a Refusal naming the line. */
export function readIndustries(folder: string): Industry[] {
  const path = join(folder, 'industries-2017.csv')
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  return lines.flatMap((line, at) => {
    if (line === '' || line.startsWith('#') || line === HEADER) return []
    const [code, name, parent, level, ...more] = line.split(',')
    const { success, data } = Industry.safeParse({ code, name, parent, level })
    if (!success || more.length > 0)
      throw new Refusal('bad-input', `政策文件 ${path} 第 ${at + 1} 行应为「${HEADER}」四项。请改正后重新启动`)
    return [data]
  })
}

const HEADER = 'code,name,parent,level'
