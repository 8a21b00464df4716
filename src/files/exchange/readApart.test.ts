import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readApart } from './readApart.ts'
import { readWorkbook } from './readWorkbook.ts'

test('a workbook read beside the serving thread is the same as one read in it', async () => {
  const file = { name: '名单.xlsx', bytes: workbookOf(1200) }

  const apart = await readApart(file)

  expect(apart).toEqual(readWorkbook(file.bytes, file.name))
})

test('the serving thread goes on while a workbook is read', async () => {
  const file = { name: '名单.xlsx', bytes: workbookOf(20_000) }
  let longest = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)

  const alone = performance.now()
  readWorkbook(file.bytes, file.name)
  const taken = performance.now() - alone
  last = performance.now()
  longest = 0
  await readApart(file)
  clearInterval(ticking)

  expect(longest).toBeLessThan(taken / 2)
})

test('a reading that is cancelled stops, and says so', async () => {
  const file = { name: '名单.xlsx', bytes: workbookOf(60_000) }

  await expect(readApart(file, () => Promise.reject(new Error('取消')))).rejects.toThrow('取消')
})

test('a refusal comes through the thread as it is', async () => {
  const cut = workbookOf(200).subarray(0, 3000)

  await expect(readApart({ name: '断.xlsx', bytes: cut })).rejects.toThrow(/文件「断\.xlsx」不完整或已损坏/)
})

function workbookOf(rows: number): Uint8Array {
  const book = utils.book_new()
  const cells = Array.from({ length: rows }, (_, at) => [`代码${at}`, `重庆第${at}号有限公司`, at, '2023-05-15'])
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), '名单')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }))
}
