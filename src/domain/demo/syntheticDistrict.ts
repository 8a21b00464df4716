import { Refusal } from '#domain/access/refusal.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Career } from './career.ts'
import { careOf, type Care } from './careOf.ts'
import { certificateCareers } from './certificateCareers.ts'
import { FEWEST, type DistrictSetting } from './districtSetting.ts'
import { randomOf } from './random.ts'
import { syntheticEnterprise, type SyntheticEnterprise } from './syntheticEnterprise.ts'
import { MOST_NAMES } from './syntheticName.ts'
import { techCareers } from './techCareers.ts'

export type SyntheticDistrict = {
  careers: Career[]
  /** One enterprise after another, made when asked for, so that a hundred thousand need no memory. */
  enterprises(): Generator<{ enterprise: SyntheticEnterprise; careers: Career[]; care: Care | null }>
}

/**
 * A district that is nobody's: its enterprises, and the careers of their titles from 2019 to 2027, near the plan's totals but
 * not at them. Titles follow the plan whatever the number of enterprises; the others have none. Throws a Refusal
 * when there are too few for the plan, or more than there are names.
 */
export function syntheticDistrict(setting: DistrictSetting): SyntheticDistrict {
  const careers = [
    ...techCareers(setting, randomOf(setting.seed)),
    ...certificateCareers(setting, randomOf(setting.seed + 1)),
  ]
  const fewest = Math.max(FEWEST, ...careers.map((it) => it.enterprise + 1))
  if (setting.enterprises < fewest || setting.enterprises > MOST_NAMES)
    throw new Refusal(
      'bad-input',
      `演示企业数应在 ${fewest} 和 ${MOST_NAMES} 之间，现在是 ${setting.enterprises}，请改 --enterprises`,
    )
  const byEnterprise = groupBy(careers, (it) => it.enterprise)
  return {
    careers,
    *enterprises() {
      for (let number = 0; number < setting.enterprises; number++) {
        const own = byEnterprise.get(number) ?? []
        const [heldFrom = null] = own.flatMap((it) => it.happenings.map(({ happenedOn }) => happenedOn)).sort()
        const enterprise = syntheticEnterprise(setting, number, heldFrom)
        const care = careOf(setting, number, { careers: own, heard: enterprise.knownOn })
        yield { enterprise, careers: own, care }
      }
    },
  }
}
