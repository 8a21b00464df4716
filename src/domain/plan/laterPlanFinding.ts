import type { LintFinding } from './compiledPlan.ts'
import type { LaterPlan } from './reading/laterPlan.ts'

/** Says that a file holds a second document, which was not read. */
export function laterPlanFinding({ line, offset, title }: LaterPlan): LintFinding {
  const sentence = `第${line}行起是另一份文件《${title}》，没有读入；如果也要编译，请把它单独存成一个文件再上传。`
  return { id: `later-plan@${offset}`, severity: 'warning', sentence, places: [{ offset, text: title }] }
}
