import { Refusal } from '#domain/access/refusal.ts'
import { readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** Reads a policy file by its schema. Throws a Refusal that names file and line of the first thing that does not fit. */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const syntax = document.errors[0]
  if (syntax) throw broken(path, lines.linePos(syntax.pos[0]).line, `YAML 写法有误：${syntax.code}`)
  const { data, error } = schema.safeParse(document.toJS())
  if (!error) return data
  const issue = error.issues[0]
  const at = nearestNode(document, issue?.path ?? [])
  throw broken(
    path,
    at === undefined ? 1 : lines.linePos(at).line,
    `「${issue?.path.join('.') ?? ''}」${issue?.message ?? ''}`,
  )
}

function nearestNode(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}

function broken(path: string, line: number, why: string): Refusal {
  return new Refusal('bad-input', `政策文件 ${path} 第 ${line} 行：${why}。请改正后重新启动`)
}
