import { unitCues } from './unitCues.ts'

/** Whether words read as a unit or stand for units (各镇街, 区级有关部门), where no verb says that they are. */
export function looksLikeUnit(name: string): boolean {
  return unitCues.name.test(name) || EACH.test(name) || (unitCues.placeholder.test(name) && PLURAL.test(name))
}

const EACH = /^(?:各|全(?=[省市区县体]))[\u4e00-\u9fff（）、]{1,14}$/
const PLURAL = /(?:部门|单位|政府|办事处|街道|乡镇|镇街|镇乡|街镇|委员会|企业)$/
