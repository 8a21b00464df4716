import { CFB } from '@e965/xlsx'

/** The parts of a .docx that say what it says, as XML, and the same file with another document in it. */
export type DocxParts = { document: string; numbering: string; styles: string; withDocument: (xml: string) => Buffer }

/** Opens a .docx. Throws what the archive's reader throws. */
export function docxParts(docx: Buffer): DocxParts {
  const archive = CFB.read(docx, { type: 'buffer' })
  const paths: string[] = archive.FullPaths.map((it: string) => it.replace(/^Root Entry/, ''))
  const main = paths.find((it) => /^\/word\/document\d*\.xml$/.test(it)) ?? ''
  const part = (path: string): string => CFB.find(archive, path)?.content.toString() ?? ''
  return {
    document: part(main),
    numbering: part('/word/numbering.xml'),
    styles: part('/word/styles.xml'),
    withDocument(xml) {
      CFB.utils.cfb_add(archive, main, Buffer.from(xml))
      return CFB.write(archive, { type: 'buffer', fileType: 'zip' })
    },
  }
}
