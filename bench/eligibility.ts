import { batch } from './batch.ts'
import { explanation } from './explanation.ts'
import type { Row } from './table.ts'
import { techSme } from './techSme.ts'
import { threads } from './threads.ts'

/** The eligibility engine: one enterprise explained, a million assessed, two threads against one. */
export async function eligibility(): Promise<Row[]> {
  const program = techSme()
  return [...(await explanation(program)), ...(await batch(program)), ...(await threads())]
}
