import { sameIndicator } from '../goals/sameIndicator.ts'

/** What a table counts: its title without the word for such tables. 科技型企业任务分解表 → 科技型企业. */
export function tableIndicator(title: string): string {
  return sameIndicator(
    title
      .replace(/\s*[(（][^()（）]{1,6}[)）]$/, '')
      .replace(/(?:培育|发展)?(?:年度)?(?:目标)?(?:任务)?(?:计划)?(?:分解|分配)?表.*$/, ''),
  )
}
