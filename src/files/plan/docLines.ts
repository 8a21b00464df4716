/** The lines of a .doc's body. A row of a table comes as one line, a tab behind every cell; any other tab is a gap in a sentence. */
export function docLines(body: string): string[] {
  return body.split('\n').flatMap((line) => {
    if (!line.endsWith('\t')) return line.replaceAll('\t', ' ')
    const cells = line.slice(0, -1).split('\t')
    return [...cells.map((it) => `\t${it}`), '']
  })
}
