import { flowNames, type FlowKind } from '#domain/registry/flow.ts'
import { titles, type Title } from '#domain/registry/title.ts'

/** What a flow is called for a title: high-tech enterprises are certified, city tech enterprises admitted. */
export function flowName(kind: FlowKind, title: Title): string {
  return flowNames[kind].replace('认定（入库）', titles[title].entry)
}
