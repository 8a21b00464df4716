// A new district begins as files that people can read, correct and keep under version control.
import { Refusal } from '#domain/access/refusal.ts'
import { policyFiles } from '#domain/plan/policyFiles.ts'
import { unitsNamed } from '#domain/plan/unitsNamed.ts'
import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import type { Day } from '#values/day.ts'
import { slugOf } from '#values/slugOf.ts'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { DistrictText } from './access/districtText.ts'

export type NewDistrict = { code: string; name: string; plan: CompiledPlan; today: Day }

/**
 * Writes the folders of a district and of its plan into the policy folder; answers their paths. Throws a Refusal where they
 * exist already, and writes nothing then.
 */
export function writeDistrict(policyDir: string, { code, name, plan, today }: NewDistrict): string[] {
  const slug = `plan-${code}`
  const [district, document] = [join(policyDir, 'districts', code), join(policyDir, 'plans', slug)]
  const taken = [district, document].find((it) => existsSync(it))
  if (taken) throw new Refusal('conflict', `${taken} 已经存在，不会覆盖。要重新开始请先移走它`)
  const { plan: record, targets } = policyFiles(plan)
  writeFolder(document, { 'document.txt': plan.text, 'plan.yaml': stringify(record), ...targets })
  try {
    writeFolder(district, districtFiles({ name, slug, plan, validFrom: plan.issuedOn ?? today }))
  } catch (error) {
    rmSync(document, { recursive: true })
    throw error
  }
  return [district, document]
}

/** A folder is there whole or not at all: it is written beside its place and moved there. */
function writeFolder(path: string, files: Record<string, string>): void {
  const partial = `${path}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(partial, name), text)
  renameSync(partial, path)
}

type Beginning = { name: string; slug: string; plan: CompiledPlan; validFrom: Day }

function districtFiles({ name, slug, plan, validFrom }: Beginning): Record<string, string> {
  const { names, lead } = unitsNamed(plan)
  const units = distinct(names).map(({ unit, slug: own }) => ({ slug: own, name: unit, kind: kindOf(unit), validFrom }))
  const leadUnit = units.find((unit) => unit.name === lead)?.slug ?? units[0]?.slug ?? 'lead'
  const shortName = name.replace(/^.*?[省市](?=.)/, '')
  return {
    'district.yaml': stringify({ name, shortName, plan: slug, leadUnit }),
    'units.yaml': `# 由方案文本列出，名称、类别、沿革请核对；乡镇街道写进 places.csv（code,name）。\n${stringify(units)}`,
    'places.csv': 'code,name\n',
  }
}

/** Two names of the same sound still get slugs of their own. */
function distinct(names: string[]): { unit: string; slug: string }[] {
  const seen = new Map<string, number>()
  return names.map((unit) => {
    const slug = slugOf(unit)
    const times = (seen.get(slug) ?? 0) + 1
    seen.set(slug, times)
    return { unit, slug: times === 1 ? slug : `${slug}-${times}` }
  })
}

type UnitKind = DistrictText['units'][number]['kind']

const kinds: readonly [RegExp, UnitKind][] = [
  [/园区|开发区|高新区|管委会/, 'park'],
  [/(?:乡|镇|街道)(?:人民政府|办事处)?$/, 'town'],
  [/税务|银保监|人民银行|人行|海关|金融监管/, 'vertical'],
  [/党委|区委|县委|团委|工会|妇联|科协|宣传部|组织部|统战部|工商联/, 'party'],
]

function kindOf(name: string): UnitKind {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'department'
}
