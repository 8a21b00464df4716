import { CFB, utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { besideTexts } from './besideTexts.ts'

test.for([
  [
    'the head of a sheet',
    'xl/worksheets/sheet2.xml',
    '<worksheet><headerFooter><oddHeader>&amp;C机密★5年</oddHeader></headerFooter></worksheet>',
    '机密★5年',
  ],
  ['the foot of a page', 'word/footer1.xml', '<w:p><w:r><w:t>秘密</w:t></w:r><w:r><w:t>★</w:t></w:r></w:p>', '秘密★'],
  ['a text box', 'xl/drawings/drawing1.xml', '<a:p><a:r><a:t>绝密</a:t></a:r></a:p>', '绝密'],
  ['a property', 'docProps/core.xml', '<dc:subject>机密</dc:subject>', '机密'],
] as const)('%s is read', ([, part, xml, text]) => {
  expect(besideTexts(withPart(part, xml), 'a')).toContain(text)
})

test('near a star the texts of an old workbook are read', () => {
  const book = utils.book_new(utils.aoa_to_sheet([['普通'], ['机密★1年']]))
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }))

  expect(besideTexts(bytes, 'a').join()).toContain('机密★1年')
})

test('a text file has nothing beside', () => {
  expect(besideTexts(new TextEncoder().encode('机密★'), 'a')).toEqual([])
})

function withPart(path: string, xml: string): Uint8Array {
  const archive = CFB.utils.cfb_new()
  CFB.utils.cfb_add(archive, `/${path}`, Buffer.from(xml))
  return new Uint8Array(CFB.write(archive, { type: 'buffer', fileType: 'zip' }) as Buffer)
}
