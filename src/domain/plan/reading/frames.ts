import { FRAME } from './frameWords.ts'

const FRAMES = new RegExp(`^(?:${FRAME})(?:(?:和|与|及|、)(?:${FRAME}))*$`)

/** Whether a chapter of this title says why and whereto, not what is to be done. */
export function frames(title: string | null): boolean {
  return title !== null && FRAMES.test(title)
}
