import { InsertQueryNode, type OperationNode, RawNode, TableNode, UpdateQueryNode, type WithNode } from 'kysely'
import { boundAliases } from './boundAliases.ts'
import { guardInsert } from './guardInsert.ts'
import { guardRaw } from './guardRaw.ts'
import { nameOf } from './nameOf.ts'
import { nationalTables } from './nationalTables.ts'
import { nodeParts } from './nodeParts.ts'
import { refuseMove } from './refuseMove.ts'
import { isStatement, type Source, type Statement, statementSources } from './statementSources.ts'

/** Throws unless every district table in a statement, its subqueries and its CTEs is bound to the district. */
export function guardDistrict(root: OperationNode, district: string): void {
  if (!isStatement(root) && !InsertQueryNode.is(root))
    throw new Error(
      `${root.kind}: within a district only select, insert, update and delete built by Kysely are allowed`,
    )
  visit(root, { district, ctes: new Set(), outer: new Set() })
}

/** What is known around a node: the names of CTEs in sight, and the aliases already bound to the district. */
type Around = { district: string; ctes: ReadonlySet<string>; outer: ReadonlySet<string> }

function visit(node: OperationNode, around: Around): void {
  if (isStatement(node)) return visitStatement(node, around)
  if (InsertQueryNode.is(node)) return visitInsert(node, around)
  if (TableNode.is(node))
    throw new Error(`${nameOf(node.table.identifier)} stands where its district cannot be checked`)
  if (RawNode.is(node)) guardRaw(node, 'expression')
  visitAll(nodeParts(node), around)
}

function visitAll(nodes: OperationNode[], around: Around): void {
  for (const node of nodes) visit(node, around)
}

function visitStatement(statement: Statement, around: Around): void {
  const ctes = visitCtes(statement.with, around)
  const sources = statementSources(statement)
  const bound = boundAliases(statement, { district: around.district, outer: around.outer, sources })
  for (const source of sources) {
    if (RawNode.is(source.node)) guardRaw(source.node, 'source')
    if (isDistrictTable(source, ctes) && !bound.has(source.alias))
      throw new Error(
        `${statement.kind}: ${source.table} as ${source.alias} lacks district_code = '${around.district}'`,
      )
  }
  if (UpdateQueryNode.is(statement)) refuseMove(statement.updates)
  const unnamed = sources.map(({ node }) => node).filter((node) => !TableNode.is(node))
  const conditions = sources.flatMap(({ join }) => join?.on ?? [])
  visitAll([...unnamed, ...conditions, ...nodeParts(statement)], { district: around.district, ctes, outer: bound })
}

function visitInsert(insert: InsertQueryNode, around: Around): void {
  const ctes = visitCtes(insert.with, around)
  if (insert.into && !nationalTables.has(nameOf(insert.into.table.identifier))) guardInsert(insert, around.district)
  visitAll(nodeParts(insert), { ...around, ctes })
}

/** Visits the CTEs in order, each seeing those before it, and a recursive one itself. Returns all names now in sight. */
function visitCtes(list: WithNode | undefined, around: Around): ReadonlySet<string> {
  const ctes = new Set(around.ctes)
  for (const { name, expression } of list?.expressions ?? []) {
    const own = nameOf(name.table.table.identifier)
    if (list?.recursive) ctes.add(own)
    visit(expression, { ...around, ctes })
    ctes.add(own)
  }
  return ctes
}

/** A CTE hides a table of its name where rows are read, never where they are changed. */
function isDistrictTable({ table, schema, target }: Source, ctes: ReadonlySet<string>): boolean {
  if (table === undefined || (nationalTables.has(table) && schema === undefined)) return false
  return target || schema !== undefined || !ctes.has(table)
}
