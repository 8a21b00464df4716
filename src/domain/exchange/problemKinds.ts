import type { ListProblem } from './listReading.ts'

/** What is asked of all rows of a kind at once. */
export type ProblemGroup = {
  kind: string
  label: string
  /** How many rows wait for it. */
  rows: number
  /** Whether the rows can be taken as they are. */
  canTake: boolean
  /** Whether each row has one certain proposal that can be followed. */
  canMatch: boolean
}

/** The questions a list asks, the most frequent first; what goes back is no question. */
export function problemGroups(problems: readonly ListProblem[], heading: (key: string) => string): ProblemGroup[] {
  const groups = new Map<string, ListProblem[]>()
  for (const problem of problems)
    if (problem.weight === 'toLookAt') groups.set(problem.kind, [...(groups.get(problem.kind) ?? []), problem])
  return [...groups]
    .map(([kind, of]) => ({
      kind,
      label: kindLabel(kind, heading),
      rows: new Set(of.map(({ row }) => row)).size,
      canTake: !untakeable.has(kind) && !of.every(({ mustMatch }) => mustMatch),
      canMatch: of.every(({ proposals = [] }) => proposals.length === 1 && proposals[0]?.by !== 'likeness'),
    }))
    .sort((one, other) => other.rows - one.rows)
}

/** Nobody can take a row whose code says nothing, or belongs to another district, as it is. */
export const untakeable: ReadonlySet<string> = new Set([
  'held-elsewhere',
  'several-by-name',
  'like-name',
  'unknown-enterprise',
])

function kindLabel(kind: string, heading: (key: string) => string): string {
  return labels[kind] ?? `「${heading(kind.split(' ')[1] ?? '')}」有疑问`
}

const labels: Record<string, string> = {
  'other-person': '不是企业（个体工商户、合作社等）',
  'toLookAt district': '注册在外区县',
  'toLookAt town': '乡镇街道名称不认识',
  'toLookAt unit': '责任单位名称不认识',
  'toLookAt creditCode': '代码中组织机构代码的校验位不符',
  'not-three-years': '证书有效期不是三年',
  different: '同一企业出现两次而内容不同',
  'other-name': '代码与名称不是同一家',
  'future-day': '日期还没有到',
  'against-the-book': '与账面已有记录不一致',
  'held-elsewhere': '代码登记在外区县',
  'known-by-name': '代码有误或缺失，名称能认出',
  'several-by-name': '代码缺失，同名企业不止一家',
  'unknown-enterprise': '企业库里没有的企业',
  'new-enterprise': '企业库里没有，要作为新企业登记',
  'like-name': '代码有误或缺失，名称相近',
}
