// Places by their statistical codes (GB/T 2260 and its extension to towns). An enterprise's place is a field of its own: it
// is never read from its credit code.
import { z } from 'zod'

export const DistrictCode = z
  .string()
  .regex(/^\d{6}$/, '区县代码应为 6 位数字')
  .brand<'DistrictCode'>()

/** A district, e.g. `500114`. */
export type DistrictCode = z.infer<typeof DistrictCode>

export const TownCode = z
  .string()
  .regex(/^\d{9}$/, '乡镇街道代码应为 9 位数字')
  .brand<'TownCode'>()

/** A town or street; its first six digits are its district. */
export type TownCode = z.infer<typeof TownCode>
