import type { OperationNode } from 'kysely'

const sources = ['from', 'table', 'using', 'joins', 'with']

/** What a walk must not enter: values are data, names were looked at by whoever met the node. */
const closed: Partial<Record<OperationNode['kind'], string[]>> = {
  ValueNode: ['value'],
  PrimitiveValueListNode: ['values'],
  ReferenceNode: ['table'],
  SelectModifierNode: ['of'],
  InsertQueryNode: ['into', 'with'],
  SelectQueryNode: sources,
  UpdateQueryNode: sources,
  DeleteQueryNode: sources,
}

/** The nodes directly below a node that a walk has to visit. */
export function nodeParts(node: OperationNode): OperationNode[] {
  const shut = closed[node.kind]
  const parts: OperationNode[] = []
  for (const [key, part] of Object.entries(node) as [string, unknown][]) {
    if (shut?.includes(key)) continue
    if (Array.isArray(part)) parts.push(...part.filter(isNode))
    else if (isNode(part)) parts.push(part)
  }
  return parts
}

function isNode(part: unknown): part is OperationNode {
  return typeof part === 'object' && part !== null && 'kind' in part
}
