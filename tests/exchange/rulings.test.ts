// What an officer does with what came back: an added row is accepted or declined, a return is sent back.
import { codeNumber } from '../registry/codeNumber.ts'
import { ask } from '../registry/lists.ts'
import { expect, test } from '../database/test.ts'
import type { Store } from '#store/database/openStore.ts'
import { cellsOf, collecting, good, lead, merged, receive, science, states } from './office.ts'
import { filledWorkbook } from './filledWorkbook.ts'

const scienceName = '区科技局'
const fresh = { code: codeNumber(88), name: '新来科技有限公司' }
const joined = { code: codeNumber(89), name: '示例七一（新名）' }

/** 区科技局 reports all it was sent and adds two enterprises, with the town it types. */
async function withAdded(store: Store, town = '城东街道') {
  const { system, id, files } = await collecting(store)
  const file = filledWorkbook(files[scienceName]!, {
    answers: good,
    change(rows, header) {
      for (const { code, name } of [fresh, joined])
        rows.push(
          header.map((heading) => {
            const typed: Record<string, string> = {
              统一社会信用代码: code,
              企业名称: name,
              乡镇街道: town,
              '*研发投入（万元）': '5',
            }
            return typed[String(heading)] ?? null
          }),
        )
    },
  })
  await receive({ system, id }, [file])
  const rows = await merged(system, id)
  const part = rows[0]?.part ?? ''
  const act = (name: string, more: object) =>
    ask(system, { name: name as 'acceptAdded', caller: lead }, { id, part, ...more })
  const row = async (code: string) => (await merged(system, id)).find((it) => it.creditCode === code)
  return { system, id, part, act, row, file }
}

test('an added row that is accepted becomes an enterprise with the town its unit typed, and undoing its batch opens it again', async ({
  ownStore,
}) => {
  const { system, act, row } = await withAdded(ownStore)

  const { batch } = await act('acceptAdded', { creditCode: fresh.code })

  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: fresh.code } })
  expect(rows).toMatchObject([{ name: fresh.name, town: '500114001' }])
  expect((await row(fresh.code))?.ruling).toMatchObject({ kind: 'accepted', batch, enterpriseName: fresh.name })
  await expect(act('acceptAdded', { creditCode: fresh.code })).rejects.toThrow('已经接受过了')
  await expect(act('declineAdded', { creditCode: fresh.code, reason: '不要了' })).rejects.toThrow('撤销那一批')
  await ask(system, { name: 'undoBatch', caller: lead }, { id: batch })
  expect((await row(fresh.code))?.ruling).toBeNull()
})

test('an added row joins the known enterprise an officer names, and nothing new is entered', async ({ ownStore }) => {
  const { system, act, row } = await withAdded(ownStore)
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: codeNumber(71) } })

  const answer = await act('acceptAdded', { creditCode: joined.code, enterprise: rows[0]?.id })

  expect(answer).toEqual({ enterprise: rows[0]?.id, batch: null })
  expect((await row(joined.code))?.ruling).toMatchObject({ kind: 'accepted', enterpriseName: '示例71有限公司' })
  const found = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: joined.code } })
  expect(found.total).toBe(0)
})

test('a declined row leaves the merged table with its reason, and can still be accepted', async ({ ownStore }) => {
  const { system, id, act, row } = await withAdded(ownStore)

  await act('declineAdded', { creditCode: fresh.code, reason: '不在本区注册' })

  expect(await row(fresh.code)).toMatchObject({ counts: 'no', ruling: { kind: 'declined', reason: '不在本区注册' } })
  const { file } = await ask(system, { name: 'exportAnswers', caller: lead }, { id })
  expect(cellsOf(file)).not.toContain(fresh.name)
  await act('acceptAdded', { creditCode: fresh.code })
  expect((await row(fresh.code))?.counts).toBe('yes')
})

test('what cannot be entered as it stands is refused with what is wrong, and what was typed is kept', async ({
  ownStore,
}) => {
  const { id, system, act, row } = await withAdded(ownStore, '没有的街道')

  await expect(act('acceptAdded', { creditCode: fresh.code })).rejects.toThrow('没有的街道')

  expect((await row(fresh.code))?.known['town']).toBe('没有的街道')
  const { file } = await ask(system, { name: 'exportAnswers', caller: lead }, { id })
  expect(cellsOf(file)).toContain('没有的街道')
})

test('a return that is sent back shows 退回 with the reason until it is withdrawn or the unit reports again', async ({
  ownStore,
}) => {
  const { system, id, part, act, file } = await withAdded(ownStore)

  await act('sendReturnBack', { reason: '研发投入应填全年数' })

  expect(await states(system, id)).toMatchObject({ [scienceName]: 'returned' })
  const seen = await ask(system, { name: 'readCollection', caller: science }, { id })
  expect(seen.parts[0]?.returns.at(-1)?.sentBack?.reason).toBe('研发投入应填全年数')
  const { file: back } = await ask(system, { name: 'downloadReturned', caller: science }, { id, part })
  expect(cellsOf(back).join()).toContain('退回说明：研发投入应填全年数')
  await expect(act('sendReturnBack', { reason: '再退一次' })).rejects.toThrow('已经退回过了')
  await act('withdrawSendBack', {})
  expect(await states(system, id)).toMatchObject({ [scienceName]: 'received' })

  await act('sendReturnBack', { reason: '仍应填全年数' })
  await receive({ system, id }, [filledWorkbook(file, { answers: { 是否申报: '否' } })])
  expect(await states(system, id)).toMatchObject({ [scienceName]: 'received' })
})
