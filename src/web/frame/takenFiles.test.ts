import { expect, test } from 'vitest'
import { takenFiles } from './takenFiles.ts'

const accept = '.xlsx,.csv'
const named = (name: string) => new File(['一'], name)
const unreadable = Object.assign(named('名单.csv'), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) })

test('what cannot be read or is of another kind is told, and does not stop the others', async () => {
  const { files, problems } = await takenFiles([named('企业.XLSX'), named('公告.pdf'), unreadable], {
    accept,
    multiple: true,
  })

  expect(files.map(({ name }) => name)).toEqual(['企业.XLSX'])
  expect(problems).toEqual([
    expect.stringContaining('「公告.pdf」不是 .xlsx、.csv 文件'),
    expect.stringContaining('「名单.csv」读不出来'),
  ])
})

test('where one file is asked for, several are none', async () => {
  const taken = await takenFiles([named('甲.csv'), named('乙.csv')], { accept, multiple: false })

  expect(taken).toEqual({ files: [], problems: ['这里一次只收一个文件，请只选一个'] })
})
