import { AliasNode, ColumnNode, type InsertQueryNode, type OperationNode, PrimitiveValueListNode } from 'kysely'
import { ReferenceNode, SelectQueryNode, type ValuesItemNode, ValueNode, ValuesNode } from 'kysely'
import { boundAliases } from './boundAliases.ts'
import { nameOf } from './nameOf.ts'
import { refuseMove } from './refuseMove.ts'
import { statementSources } from './statementSources.ts'

/** Throws unless every row that is inserted carries the district's code. */
export function guardInsert(insert: InsertQueryNode, district: string): void {
  const position = (insert.columns ?? []).findIndex(({ column }) => nameOf(column) === 'district_code')
  if (position < 0 || !carries(insert.values, { position, district }))
    throw new Error(`InsertQueryNode: ${tableOf(insert)} needs district_code = '${district}' in every row`)
  refuseMove(insert.onConflict?.updates)
}

type Expected = { position: number; district: string }

function carries(values: OperationNode | undefined, expected: Expected): boolean {
  if (values === undefined) return false
  if (ValuesNode.is(values)) return values.values.every((row) => rowCarries(row, expected))
  return SelectQueryNode.is(values) && selectCarries(values, expected)
}

function rowCarries(row: ValuesItemNode, { position, district }: Expected): boolean {
  if (PrimitiveValueListNode.is(row)) return row.values[position] === district
  const value = row.values[position]
  return value !== undefined && ValueNode.is(value) && value.value === district
}

/** Either the code itself stands in that column, or the district code of a table bound to the district. */
function selectCarries(select: SelectQueryNode, expected: Expected): boolean {
  const branches = (select.setOperations ?? []).every(({ expression }) => carries(expression, expected))
  const selection = select.selections?.[expected.position]?.selection
  return branches && selection !== undefined && isDistrict(selection, select, expected)
}

function isDistrict(selection: OperationNode, select: SelectQueryNode, { district }: Expected): boolean {
  const node = AliasNode.is(selection) ? selection.node : selection
  if (ValueNode.is(node)) return node.value === district
  if (!ReferenceNode.is(node) || !ColumnNode.is(node.column) || nameOf(node.column.column) !== 'district_code')
    return false
  const sources = statementSources(select)
  const alias = node.table ? nameOf(node.table.table.identifier) : sources.length === 1 ? sources[0]?.alias : undefined
  return alias !== undefined && boundAliases(select, { district, sources, outer: new Set() }).has(alias)
}

function tableOf({ into }: InsertQueryNode): string {
  return into ? nameOf(into.table.identifier) : 'a table'
}
