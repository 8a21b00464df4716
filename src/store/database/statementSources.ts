import {
  AliasNode,
  IdentifierNode,
  type JoinNode,
  ListNode,
  type OperationNode,
  SelectQueryNode,
  UpdateQueryNode,
  DeleteQueryNode,
  TableNode,
} from 'kysely'
import { nameOf } from './nameOf.ts'

export type Statement = SelectQueryNode | UpdateQueryNode | DeleteQueryNode

export function isStatement(node: OperationNode): node is Statement {
  return SelectQueryNode.is(node) || UpdateQueryNode.is(node) || DeleteQueryNode.is(node)
}

/** What a statement reads or changes: `alias` is its name in the statement, `table` its own name where it is a table. */
export type Source = {
  node: OperationNode
  alias: string
  table?: string
  schema?: string
  /** Its rows are changed, not only read. */
  target: boolean
  join?: JoinNode
}

/** Everything in FROM, USING, JOIN, UPDATE and DELETE FROM of one statement, without its subqueries. */
export function statementSources(statement: Statement): Source[] {
  return [
    ...targetsOf(statement).map((item) => sourceOf(item, { target: true })),
    ...readBy(statement).map((item) => sourceOf(item, { target: false })),
    ...(statement.joins ?? []).map((join) => sourceOf(join.table, { target: false, join })),
  ]
}

function targetsOf(statement: Statement): readonly OperationNode[] {
  if (SelectQueryNode.is(statement)) return []
  if (DeleteQueryNode.is(statement)) return statement.from.froms
  if (statement.table === undefined) return []
  return ListNode.is(statement.table) ? statement.table.items : [statement.table]
}

function readBy(statement: Statement): readonly OperationNode[] {
  return (DeleteQueryNode.is(statement) ? statement.using?.tables : statement.from?.froms) ?? []
}

function sourceOf(item: OperationNode, role: Pick<Source, 'target' | 'join'>): Source {
  const node = AliasNode.is(item) ? item.node : item
  const alias = AliasNode.is(item) && IdentifierNode.is(item.alias) ? nameOf(item.alias) : ''
  if (!TableNode.is(node)) return { node, alias, ...role }
  const { identifier, schema } = node.table
  const table = nameOf(identifier)
  return { node, alias: alias || table, table, ...role, ...(schema && { schema: nameOf(schema) }) }
}
