import type * as Unpdf from 'unpdf'

/**
 * The library that reads PDFs, loaded when the first one comes: it is larger than most of the server together. Its name is
 * kept out of `import()`, so that bundling leaves it where it is; inside the bundle its names would clash with the bundle's.
 */
export async function pdfLibrary(): Promise<typeof Unpdf> {
  return import(LIBRARY)
}

const LIBRARY = 'unpdf'
