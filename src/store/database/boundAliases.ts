import { AndNode, BinaryOperationNode, ColumnNode, OperatorNode, ParensNode, ReferenceNode, ValueNode } from 'kysely'
import type { JoinNode, OperationNode } from 'kysely'
import { nameOf } from './nameOf.ts'
import type { Source, Statement } from './statementSources.ts'

export type Binding = { district: string; sources: Source[]; outer: ReadonlySet<string> }

/**
 * The aliases of a statement whose rows can only be the district's: `a.district_code = <district>` as one of the conditions
 * that must all hold, or `a.district_code = b.district_code` where `b` is bound, here or in the statement around.
 */
export function boundAliases(statement: Statement, binding: Binding): Set<string> {
  const own = new Set(binding.sources.map(({ alias }) => alias))
  const inherited = [...binding.outer].filter((alias) => !own.has(alias))
  const equalities = [
    ...equalitiesIn(statement.where?.where, binding),
    ...binding.sources.flatMap((source) => joinEqualities(source, binding)),
  ].filter(({ alias }) => own.has(alias))
  const bound = new Set(inherited)
  for (let size = -1; size !== bound.size;) {
    size = bound.size
    for (const { alias, to } of equalities) if (to === theDistrict || bound.has(to)) bound.add(alias)
  }
  return bound
}

const theDistrict: unique symbol = Symbol('the district')

/** The district code of `alias` equals the district, or that of another alias. */
type Equality = { alias: string; to: string | typeof theDistrict }

function equalitiesIn(condition: OperationNode | undefined, binding: Binding): Equality[] {
  if (condition === undefined) return []
  if (ParensNode.is(condition)) return equalitiesIn(condition.node, binding)
  if (AndNode.is(condition))
    return [...equalitiesIn(condition.left, binding), ...equalitiesIn(condition.right, binding)]
  if (!BinaryOperationNode.is(condition) || !OperatorNode.is(condition.operator)) return []
  if (condition.operator.operator !== '=') return []
  const left = meaning(condition.leftOperand, binding)
  const right = meaning(condition.rightOperand, binding)
  return [...equality(left, right), ...equality(right, left)]
}

function equality(one: Equality['to'] | undefined, other: Equality['to'] | undefined): Equality[] {
  return typeof one === 'string' && other !== undefined ? [{ alias: one, to: other }] : []
}

/** The alias whose district code an operand is, or the district itself. */
function meaning(operand: OperationNode, { district, sources }: Binding): Equality['to'] | undefined {
  if (ValueNode.is(operand)) return operand.value === district ? theDistrict : undefined
  if (!ReferenceNode.is(operand) || !ColumnNode.is(operand.column)) return undefined
  if (nameOf(operand.column.column) !== 'district_code') return undefined
  if (operand.table) return nameOf(operand.table.table.identifier)
  return sources.length === 1 ? sources[0]?.alias : undefined
}

/** What an ON condition restricts: both sides of an inner join, only the joined side of a left join. */
const restricts: Partial<Record<JoinNode['joinType'], 'both' | 'joined'>> = {
  InnerJoin: 'both',
  LateralInnerJoin: 'both',
  LeftJoin: 'joined',
  LateralLeftJoin: 'joined',
}

function joinEqualities({ alias, join }: Source, binding: Binding): Equality[] {
  const side = join && restricts[join.joinType]
  const equalities = side ? equalitiesIn(join.on?.on, binding) : []
  return side === 'joined' ? equalities.filter((it) => it.alias === alias) : equalities
}
