// Which enterprise a row means where its code does not say so. What is certain is taken, what is likely is proposed.
import { normaliseName } from '#values/normaliseName.ts'
import { registrationNumberIn } from '#values/registrationNumber.ts'
import type { KnownNames, NamedEnterprise } from './knownNames.ts'
import { likeNames, type LikeName } from './likeNames.ts'
import type { ListRow } from './listReading.ts'
import { pileOf } from './pileOf.ts'
import type { Proposal, Remark } from './template.ts'

/** Kinds of remarks that are answered by saying which enterprise is meant. */
export const identityKinds: ReadonlySet<string> = new Set([
  'known-by-name',
  'several-by-name',
  'like-name',
  'other-name',
])

/** Makes ready to identify the rows of a list: by old number, by name, by former name, by likeness. */
export function identifying<Row extends { creditCode: string }>(
  names: KnownNames,
): (row: ListRow<Row>) => ListRow<Row> {
  let like: ((name: string) => LikeName[]) | undefined
  return (row) => {
    const name = normaliseName(row.sent.name)
    const code = row.values.creditCode
    const rest = row.remarks.filter(({ key, weight }) => !(key === 'creditCode' && weight === 'returned'))
    if (code !== undefined) {
      const held = names.byCode.get(code)
      const [other, ...more] = names.byName.get(name) ?? []
      if (!other || more.length > 0 || held?.names.includes(name)) return row
      return amended(row, [...row.remarks, byName(name, [other], held)])
    }
    const numbered = names.byNumber.get(registrationNumberIn(row.sent.creditCode) ?? '')
    if (numbered)
      return amended({ ...row, values: { ...row.values, creditCode: numbered.creditCode } } as ListRow<Row>, [
        ...rest,
        byNumber(numbered),
      ])
    const exact = names.byName.get(name) ?? []
    if (exact.length > 0) return amended(row, [...rest, { ...byName(name, exact, undefined), mustMatch: true }])
    like ??= likeNames(names.all)
    const alike = name.length < 4 ? [] : like(name)
    if (alike.length > 0) return amended(row, [...rest, byLikeness(alike)])
    return row.remarks.length > rest.length ? row : amended(row, [...rest, unknown])
  }
}

function amended<Row>(row: ListRow<Row>, remarks: Remark[]): ListRow<Row> {
  return { ...row, remarks, pile: pileOf(remarks) } as ListRow<Row>
}

/** Where the list has no codes at all. */
const unknown: Remark = {
  key: 'name',
  kind: 'unknown-name',
  weight: 'returned',
  sentence: '没有统一社会信用代码，账面上也没有叫这个名称的企业，请补上代码',
}

function byNumber({ creditCode, names }: NamedEnterprise): Remark {
  const sentence = `是旧工商注册号，对应「${names.at(-1)}」（${creditCode}），已按此读取`
  return { key: 'creditCode', kind: 'known-by-number', weight: 'notice', sentence }
}

function byName(name: string, found: readonly NamedEnterprise[], held: NamedEnterprise | undefined): Remark {
  const proposals = found.map((it): Proposal => {
    const former = it.names.at(-1) !== name
    return { ...proposed(it), by: former ? 'former name' : 'name', score: 1 }
  })
  const [first] = proposals
  const holder = held ? `，而所填代码是「${held.names.at(-1)}」的` : ''
  const sentence = `按${first?.by === 'former name' ? '曾用' : ''}名称应为「${first?.name}」（代码 ${first?.creditCode}）${holder}，请确认`
  const several = `名称与 ${found.length} 家企业相同（${proposals.map((it) => it.creditCode).join('、')}），请确认是哪一家`
  return found.length === 1
    ? { key: 'creditCode', kind: 'known-by-name', weight: 'toLookAt', sentence, proposals }
    : { key: 'creditCode', kind: 'several-by-name', weight: 'toLookAt', sentence: several, proposals }
}

function byLikeness(alike: readonly LikeName[]): Remark {
  const proposals = alike.map(({ it, score }): Proposal => ({
    ...proposed(it),
    by: 'likeness',
    score: Math.round(score * 100) / 100,
  }))
  const words = proposals
    .map((it) => `「${it.name}」（${it.creditCode}，相似 ${Math.round(it.score * 100)}%）`)
    .join('、')
  return {
    key: 'creditCode',
    kind: 'like-name',
    weight: 'toLookAt',
    sentence: `代码无法使用，名称与${words}相近，请确认是否同一家`,
    proposals,
  }
}

function proposed({ enterprise, creditCode, names }: NamedEnterprise) {
  return { enterprise, creditCode, name: names.at(-1) ?? '' }
}
