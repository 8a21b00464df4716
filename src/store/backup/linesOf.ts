/** The lines of a UTF-8 stream, ended by line feeds only: the separators U+2028 and U+2029 may stand inside JSON. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let pending: string[] = []
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    pending.push(first)
    for (const next of rest) {
      yield pending.join('')
      pending = [next]
    }
  }
  const unfinished = pending.join('') + decoder.decode()
  if (unfinished !== '') throw new Error('文件不完整')
}
