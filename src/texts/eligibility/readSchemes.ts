import type { FactsText } from '#domain/eligibility/factText.ts'
import { SchemeProblem } from '#domain/eligibility/language/place.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { SchemeText } from '#domain/eligibility/scheme.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { inSchemeOrder } from './inSchemeOrder.ts'
import { readFactsText } from './readFactsText.ts'
import { readYaml } from '../readYaml.ts'

/**
 * Reads policy/facts.yaml and every policy/schemes/<scheme>/<day in force>.yaml, a corrected edition being <day>.2.yaml, in the
 * order in which people see them.
 * Throws a Refusal naming file and line: a scheme with a clause that maps to nothing does not load.
 */
export function readSchemes(folder: string): Schemes {
  const facts = readFactsText(folder)
  return { facts, texts: readSchemeTexts(folder, facts) }
}

/** The same, the texts only when somebody asks for them: most commands and every thread of jobs never do. */
export function schemesWhenAsked(folder: string): Schemes {
  const facts = readFactsText(folder)
  let texts: SchemeText[] | undefined
  return Object.freeze({
    facts,
    get texts() {
      return (texts ??= readSchemeTexts(folder, facts))
    },
  })
}

function readSchemeTexts(folder: string, facts: FactsText): SchemeText[] {
  const root = join(folder, 'schemes')
  if (!existsSync(root)) return []
  return inSchemeOrder(folder, readdirSync(root).sort()).flatMap((id) =>
    editionsOf(join(root, id)).map((file) => readYaml(join(root, id, file), checked(facts, id, file))),
  )
}

/** The files of a scheme, of each day only the last edition. */
function editionsOf(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((it) => /^\d{4}-\d{2}-\d{2}(\.\d+)?\.yaml$/.test(it))
    .sort()
  return [...new Map(files.map((it) => [it.slice(0, 10), it])).values()]
}

/** The shape, and then the trees of every mode with the facts they ask for. */
function checked(facts: FactsText, id: string, file: string) {
  return SchemeText.superRefine((text, context) => {
    const object = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (text.id !== id) object(['id'], `应与文件夹同名：${id}`)
    if (text.inForce !== basename(file).slice(0, 10)) object(['inForce'], '应与文件名的日期相同')
    for (const mode of [NEW_APPLICATION, ...Object.keys(text.modes)])
      objections(() => readScheme(text, facts, mode), object)
  }) satisfies z.ZodType<SchemeText>
}

function objections(read: () => unknown, object: (path: (string | number)[], message: string) => void): void {
  try {
    read()
  } catch (problem) {
    if (!(problem instanceof SchemeProblem)) throw problem
    object([...problem.place], problem.message)
  }
}
