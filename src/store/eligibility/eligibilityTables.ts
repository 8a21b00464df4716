import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'

export type EligibilityTables = {
  judgement: {
    districtCode: string
    id: string
    enterprise: string
    scheme: string
    /** The version of the scheme by its day in force: another text asks another question. */
    inForce: Day
    /** A judged part of a clause, or an item of a score. */
    clause: string
    holds: boolean | null
    points: string | null
    judge: string
    judgedOn: Day
    reason: string
    /** Who entered it. */
    person: string
    knownFrom: Moment
  }
}
