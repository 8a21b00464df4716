import { carryOut } from '#operations/door/carryOut.ts'
import type { Caller, System } from '#operations/door/context.ts'
import type { Operation } from '#operations/door/operation.ts'
import * as all from '#operations/operations.ts'
import type { z } from 'zod'
import { codeNumber } from './codeNumber.ts'

const list = all as unknown as Record<string, Operation>

type Operations = typeof all

/** Carries out an operation by name, as the command line would. */
export async function ask<Name extends keyof Operations>(
  system: System,
  { name, caller }: { name: Name; caller: Caller },
  input: object,
): Promise<z.output<Operations[Name]['output']>> {
  const operation = list[name]
  if (!operation) throw new Error(`no operation ${name}`)
  return carryOut({ name, operation, system, caller }, input) as Promise<z.output<Operations[Name]['output']>>
}

/** The decision that enterprises a title list names, and the book does not know, are entered. */
export const enterNew = { decisions: [{ kind: 'new-enterprise', take: true }] }

/** A CSV file as a bureau would send it. */
export function csv(name: string, lines: string[]) {
  return { name, bytes: new TextEncoder().encode(lines.join('\n')) }
}

/** Certificates, one a row: number of the enterprise, day of issue, unit; valid for three years. */
export function certificates(rows: [number: number, issuedOn: string, unit: string][]) {
  const lines = rows.map(([number, issuedOn, unit]) => {
    const until = new Date(Date.parse(issuedOn))
    until.setUTCFullYear(until.getUTCFullYear() + 3)
    until.setUTCDate(until.getUTCDate() - 1)
    const validUntil = until.toISOString().slice(0, 10)
    return `${codeNumber(number)},示例${number}有限公司,GR${issuedOn.slice(0, 4)}${number},${issuedOn},${validUntil},${unit}`
  })
  return csv('证书.csv', ['统一社会信用代码,企业名称,证书编号,发证日期,有效期至,责任单位', ...lines])
}

/** Admissions of city tech enterprises, one a row: number of the enterprise, day, unit. */
export function admissions(rows: [number: number, admittedOn: string, unit: string][]) {
  const lines = rows.map(([number, day, unit]) => `${codeNumber(number)},示例${number}有限公司,${day},${unit}`)
  return csv('入库.csv', ['统一社会信用代码,企业名称,入库日期,责任单位', ...lines])
}
