import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { readBlank } from '#domain/eligibility/sheet/readBlank.ts'
import type { Input } from '#web/frame/contract.ts'

type Facts = NonNullable<NonNullable<Input<'recordFacts'>['facts']>['facts']>

/** The fields of a sheet as a facts file, and by field what could not be read; an empty field is left out. */
export function factsTyped(
  typed: Readonly<Record<string, string>>,
  blanks: readonly Blank[],
): { facts: Facts; problems: Record<string, string> } {
  const facts: Facts = {}
  const problems: Record<string, string> = {}
  for (const { key, year, text } of blanks) {
    const read = readBlank(typed[key] ?? '', text)
    if (read === null) continue
    if (typeof read === 'object' && 'problem' in read) problems[key] = read.problem
    else facts[text.id] = year === null ? read : { ...(facts[text.id] as object | undefined), [year]: read }
  }
  return { facts, problems }
}
