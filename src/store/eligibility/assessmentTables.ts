import type { Verdict } from '#domain/eligibility/answer.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'

export type AssessmentTables = {
  assessmentRun: Edition & { onDay: Day; knownBy: Moment; textSha256: string }
  assessment: Edition & {
    enterprise: string
    verdict: Verdict
    low: number | null
    high: number | null
    met: number
    unmet: number
    unknown: number
    judgement: number
    trace: number[]
  }
}

/** A scheme in one version and mode. */
type Edition = { districtCode: string; scheme: string; inForce: Day; mode: string }
