import { Moment } from '#values/moment.ts'
import { home } from '../../../tests/access/twoDistricts.ts'
import { expect, test } from '../../../tests/database/test.ts'
import * as attachments from './attachments.ts'

test('a file longer than one stretch comes back as it was kept, and keeping it again changes nothing', async ({
  ownStore,
}) => {
  const bytes = Uint8Array.from({ length: (2 << 20) + 7 }, (_, at) => (at * 31 + (at >> 9)) % 251)
  const now = Moment.parse('2026-06-30T08:00:00.000Z')

  const sha256 = await attachments.keep(ownStore.db, { district: home, now }, { name: '名单.xlsx', bytes })
  await attachments.keep(ownStore.db, { district: home, now }, { name: '别名.xlsx', bytes })

  const kept = await attachments.find(ownStore.db, home, sha256)
  expect(kept?.name).toBe('名单.xlsx')
  expect(Buffer.compare(Buffer.from(bytes), kept?.bytes ?? Buffer.alloc(0))).toBe(0)
  expect(await attachments.find(ownStore.db, home, attachments.contentHash('other'))).toBeUndefined()
})
