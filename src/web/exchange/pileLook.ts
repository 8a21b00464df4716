import type { Pile } from '#domain/exchange/listReading.ts'
import { batchLook } from './batchLook.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

export const pileLook = {
  accepted: { shape: '●', tone: 'good', word: '可以导入', says: '各项都读得出、对得上' },
  toLookAt: { shape: '◆', tone: 'warn', word: '待核对', says: '读得出，但有疑问，要人看过' },
  returned: { shape: '■', tone: 'bad', word: '退回', says: '有错，请报送单位改正后重报' },
} as const satisfies Record<Pile, StateLook & { says: string }>

/** The same when the list has been entered. */
export const enteredLook = {
  accepted: { shape: '●', tone: 'good', word: '已导入', says: '已登记入账' },
  toLookAt: { shape: '◆', tone: 'warn', word: '待核对', says: '没有导入；没有定的行；再传一次即可作出决定' },
  returned: { shape: '■', tone: 'bad', word: '退回', says: '没有导入，请报送单位改正后重报' },
} as const satisfies Record<Pile, StateLook & { says: string }>

/** Where the books have all of it already. */
export const sameLook = {
  ...batchLook.same,
  says: '账面上都已有，不写入新的记录',
} as const satisfies StateLook & { says: string }
