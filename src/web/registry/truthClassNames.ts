/** How far a figure can be trusted, as people read it. */
export const truthClassNames: Record<string, string> = {
  official: '权威部门',
  verified: '已核实',
  claimed: '填报',
  estimated: '估计',
}
