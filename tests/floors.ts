// The floors and rooms of the house. A new library, floor or room is a line here and a decision page.
export type Floor = { on: string[]; typesOf?: string[]; libraries: string[] }

export const floors: Record<string, Floor> = {
  values: { on: [], libraries: ['zod', 'pinyin-pro'] },
  domain: { on: ['values'], libraries: ['zod'] },
  texts: { on: ['domain', 'values'], libraries: ['zod', 'yaml'] },
  store: { on: ['domain', 'values'], libraries: ['kysely', 'pg', 'pg-boss', '@node-rs/argon2'] },
  files: {
    on: ['domain', 'values'],
    libraries: [
      '@e965/xlsx',
      '@cj-tech-master/excelts',
      'csv-parse',
      'csv-stringify',
      'mammoth',
      'word-extractor',
      'unpdf',
      'fflate',
    ],
  },
  operations: { on: ['store', 'texts', 'files', 'domain', 'values'], libraries: ['zod'] },
  server: { on: ['operations', 'domain', 'values'], libraries: ['fastify', '@fastify', 'zod'] },
  cli: { on: ['operations', 'domain', 'values'], libraries: ['zod'] },
  web: {
    on: ['domain', 'values'],
    typesOf: ['operations'],
    libraries: [
      'react',
      'react-dom',
      'antd',
      '@ant-design',
      '@tanstack',
      'dayjs',
      'zod',
      '@fontsource-variable',
      'fflate',
    ],
  },
}

/** Floors that work with the machine; the others are pure or live in a browser. */
export const withNode = new Set(['texts', 'store', 'files', 'operations', 'server', 'cli'])

export const rooms = [
  'access',
  'calendar',
  'plan',
  'registry',
  'ledgers',
  'eligibility',
  'indicators',
  'targets',
  'cultivation',
  'forecast',
  'race',
  'supervision',
  'reports',
  'exchange',
  'demo',
]

/** Folders beside the rooms: how a floor does its work, not what it is about. */
export const machinery: Record<string, string[]> = {
  store: ['database', 'backup', 'migrations'],
  operations: ['door'],
  web: ['frame'],
}
