import { expect, test } from 'vitest'
import { exampleContext, exampleList } from './exampleList.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { readList } from './readList.ts'
import { returnedSheets } from './returnedSheets.ts'

const CODE = '91500114MA5U00011F'
const OTHER = '91500114MA000004XL'
const NAME = '重庆示例科技有限公司'

test('a column that only its cells explained is known again in the sheet that comes back', () => {
  const rows = [
    ['主体编码', '单位名称'],
    [CODE, NAME],
    [OTHER, '重庆第三家有限公司'],
    ['91500114MA5U00011E', '重庆另一家有限公司'],
  ]
  const { header, problems } = readList(enterpriseTemplate, exampleList(rows), exampleContext)
  const parts = {
    file: 'x.csv',
    listTitle: '企业名单',
    from: '区',
    sender: '某局',
    day: '2025-06-30',
    banner: undefined,
  }

  const [note, list] = returnedSheets({ ...parts, header: header!, problems }) ?? []
  const back = [list!.cells.filter(({ look }) => look === 'header').map(({ value }) => String(value))]
  const filled = list!.rows.map((cells) => [OTHER, ...cells.slice(1)] as string[])
  const covering = { name: note!.name, rows: note!.rows as string[][] }
  const again = readList(
    enterpriseTemplate,
    { sheets: [covering, { name: list!.name, rows: [...back, ...filled] }] },
    exampleContext,
  )

  expect(back[0]).toEqual(['统一社会信用代码（主体编码）', '单位名称', '退回原因', '应改为'])
  expect(again).toMatchObject({ sheet: '退回名单', rows: [{ pile: 'accepted' }], problems: [] })
})
