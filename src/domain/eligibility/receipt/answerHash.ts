import { canonicalJson } from '#values/canonicalJson.ts'
import { sha256 } from '#values/sha256.ts'
import type { Assessment } from '../explain/assessment.ts'

/** Hash of what was decided: verdict, answers, points. How it is explained may become fuller without changing an answer. */
export function answerHash({ verdict, findings, scores }: Assessment): string {
  return sha256(
    canonicalJson({
      verdict,
      findings: findings.map(({ clause, answer }) => [clause, answer]),
      points: scores.flatMap((score) => [
        [score.score, score.low, score.high],
        ...score.blocks.flatMap((block) => [
          [block.block, block.low, block.high],
          ...block.items.map((it) => [it.item, it.low, it.high]),
        ]),
      ]),
    }),
  )
}
