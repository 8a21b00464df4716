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
  return Object.entries(node)
    .filter(([key]) => !closed[node.kind]?.includes(key))
    .flatMap(([, part]: [string, unknown]) => part)
    .filter(isNode)
}

function isNode(part: unknown): part is OperationNode {
  return typeof part === 'object' && part !== null && 'kind' in part
}
