declare module 'word-extractor' {
  /** What this project uses of the library, which has no types of its own. */
  class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(options: { filterUnicode: boolean }): string }>
  }
  export = WordExtractor
}
