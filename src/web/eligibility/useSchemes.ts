import type { Schemes } from '#domain/eligibility/schemes.ts'
import { useRead } from '#web/frame/useRead.ts'

/** Every scheme and fact as the server has them, so that the browser reckons with the same texts. */
export function useSchemes(): Schemes {
  const { texts } = useRead('listSchemes', {})
  const { schema: _, ...facts } = useRead('describeFacts', {})
  return { facts, texts }
}
