import type { LedgerField, LedgerText } from '#domain/ledgers/ledgerText.ts'
import type { CollectionText, FactsText, FieldText } from './factText.ts'

type Objection = { path: (string | number)[]; message: string }

/** Why a ledger cannot feed its collection: one that is not there, a field that is not there or of another kind. */
export function feedObjections({ collection: id, fields }: LedgerText, { collections }: FactsText): Objection[] {
  const collection = collections.find((it) => it.id === id)
  if (id !== undefined && !collection)
    return [
      {
        path: ['collection'],
        message: `facts.yaml 里没有明细「${id}」，可用的有 ${collections.map((it) => it.id).join('、')}`,
      },
    ]
  return fields.flatMap((field, at) => {
    const message = objectionTo(field, collection)
    return message === undefined ? [] : [{ path: ['fields', at], message }]
  })
}

function objectionTo(field: LedgerField, collection: CollectionText | undefined): string | undefined {
  const { type, feeds, choices } = field
  if (feeds === undefined)
    return type === 'choice' && choices === undefined ? `选项字段「${field.id}」要写 choices` : undefined
  const fed = collection?.fields.find((it) => it.id === feeds)
  if (!fed) return `明细「${collection?.id ?? ''}」没有字段「${feeds}」，请在 facts.yaml 补上，或改正 feeds`
  if (fed.kind !== type) return `「${field.id}」是 ${type}，而明细字段「${feeds}」是 ${fed.kind}`
  const foreign = Object.keys(choices ?? {}).filter((code) => !(code in (fed.choices ?? {})))
  return foreign.length > 0 ? `选项 ${foreign.join('、')} 不在明细字段「${feeds}」的选项之列` : undefined
}

/** The ledger with the choices of its collection where it names none of its own: they are written once, in facts.yaml. */
export function withChoices(ledger: LedgerText, { collections }: FactsText): LedgerText {
  const fed = collections.find((it) => it.id === ledger.collection)?.fields
  return {
    ...ledger,
    fields: ledger.fields.map((it) =>
      chosen(
        it,
        fed?.find(({ id }) => id === it.feeds),
      ),
    ),
  }
}

function chosen(field: LedgerField, fed: FieldText | undefined): LedgerField {
  return field.choices === undefined && fed?.choices ? { ...field, choices: fed.choices } : field
}
