import { Refusal } from '#domain/access/refusal.ts'
import { compile } from '#domain/plan/compile.ts'
import { districtNamed } from '#domain/plan/districtNamed.ts'
import { divisionName } from '#texts/divisionName.ts'
import { writeDistrict } from '#texts/writeDistrict.ts'
import { DistrictCode } from '#values/place.ts'
import type { Clock } from '../door/context.ts'
import type { FileInput } from '../door/files.ts'
import { documentText } from './documentText.ts'

export type NewDistrictInput = { code: string; name?: string | undefined; file: FileInput }

/**
 * Makes a district's policy folder from its plan. It stands beside the operations, since there is no district yet to do it
 * in; the next start founds the district, drafts its plan and prints its set-up link. Answers what to do next, as a sentence.
 */
export async function newDistrict(
  { policyDir, clock }: { policyDir: string; clock: Clock },
  { code, name, file }: NewDistrictInput,
): Promise<string> {
  if (!DistrictCode.safeParse(code).success)
    throw new Refusal('bad-input', `--code 应为 6 位行政区划代码，现在是「${code}」`)
  const known = name ?? divisionName(policyDir, code)
  if (known === undefined) throw new Refusal('bad-input', `不认识代码 ${code} 的区县，请用 --name 写明名称`)
  const plan = compile(await documentText({ file }))
  if (plan.tasks.length === 0)
    throw new Refusal('bad-input', `「${file.name}」里没有读出任务；请确认是方案正文，编号（一、（一）1.）没有丢失`)
  const named = districtNamed(plan)
  const folders = writeDistrict(policyDir, { code, name: known, plan, today: clock.today() })
  return [
    `已为${known}（${code}）建立：${folders.join('、')}`,
    `读出任务 ${plan.tasks.length} 项、目标 ${plan.goals.length} 个、表 ${plan.tables.length} 张，需要核对的 ${plan.lintFindings.length} 处。`,
    ...(named !== null && !known.includes(named)
      ? [
          `注意：方案写的是${named}，而代码 ${code} 是${known}。若传错了文件，请删去上面两个文件夹重来；若只是借用它的方案，请改正 units.yaml 的单位。`,
        ]
      : []),
    '请核对 units.yaml 的单位名称和类别，补全 places.csv，然后重新启动服务：会列出该区县的首次设置链接。',
  ].join('\n')
}
