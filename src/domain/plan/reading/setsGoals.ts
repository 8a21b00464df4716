/** Whether a chapter of this title sets the goals, even where it gives each of them a unit: 主要预期目标. */
export function setsGoals(title: string | null): boolean {
  return title !== null && AIMS.test(title)
}

const AIMS = /(?:目标|指标)(?:任务)?$/
