// What the columns of a table hold, by the words in their headers.

export const tableColumns = {
  unit: /部门|单位|乡镇|镇街|街镇|镇乡|街道|区县|地区|园区|镇（街|镇\(街/,
  indicator: /指标|项目|内容|名称|任务|目标/,
  /** 计量单位: what an indicator is counted in, not who answers for it. */
  measure: /^(?:计量)?单位$/,
  baseline: /基数|基期|基准|现状|实际|完成|基础值/,
  year: /(20\d\d)\s*年?/,
  task: /工作事项|工作任务|重点任务|主要任务|任务名称|事项|任务|工作内容/,
  promise: /任务|内容|目标|措施|事项/,
  lead: /^(?:牵头|主办|主要责任)/,
  responsible: /^(?:配合|责任|参与|协办|参加|协同)/,
  deadline: /时限|时间|期限|节点/,
} as const
