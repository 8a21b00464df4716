import { CFB, utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { enterpriseTemplate } from '#domain/exchange/enterpriseTemplate.ts'
import { exampleContext } from '#domain/exchange/exampleList.ts'
import { importReport } from '#domain/exchange/importReport.ts'
import { readList } from '#domain/exchange/readList.ts'
import { readWorkbook } from './readWorkbook.ts'

type Random = (below: number) => number
type Mutation = (random: Random) => Uint8Array

const header = enterpriseTemplate.columns.map((column) => column.header)
const example = enterpriseTemplate.columns.map((column) => column.example)
const oddities = [
  '',
  '--',
  '=1+1',
  '２０２３．５',
  45061,
  -1,
  1e300,
  true,
  '91500114MA5U00011E',
  '\u0000',
  '"',
  '\uD800',
  '年月日',
  'x'.repeat(999),
]

const mutations: Record<string, Mutation> = {
  'cells replaced': (random) => workbook(grid(random), random(2) ? 'xlsx' : 'biff8'),
  'rows and columns moved': (random) => {
    const rows = grid(random)
    return workbook(
      rows.toSorted(() => random(3) - 1).map((row) => row.slice(random(3))),
      'xlsx',
    )
  },
  'CSV with bytes changed': (random) =>
    changed(Buffer.from(utils.sheet_to_csv(utils.aoa_to_sheet(grid(random)))), random),
  'file with bytes changed': (random) => changed(workbook([header, example], random(2) ? 'xlsx' : 'biff8'), random),
  'XML inside changed': (random) => {
    const archive = CFB.read(workbook([header, example], 'xlsx'), { type: 'array' })
    const parts = archive.FileIndex.filter((part: { size: number }) => part.size > 0)
    const part = parts[random(parts.length)]!
    part.content = changed(Uint8Array.from(part.content), random)
    return Uint8Array.from(CFB.write(archive, { type: 'array', fileType: 'zip' }) as number[])
  },
}

test.for(Object.entries(mutations))(
  '100 files with %s are read or refused, and every row has its pile',
  ([, mutate]) => {
    for (let seed = 1; seed <= 100; seed += 1)
      expect(outcome(mutate(randomFrom(seed))), `seed ${seed}`).toMatch(/^(read|refused)$/)
  },
)

function outcome(bytes: Uint8Array): string {
  try {
    const reading = readList(enterpriseTemplate, readWorkbook(bytes, '名单'), exampleContext)
    const { accepted, toLookAt, returned } = importReport(reading)
    return accepted + toLookAt + returned === reading.rows.length ? 'read' : 'a row without a pile'
  } catch (error) {
    return error instanceof Error && error.name === 'Refusal' && error.message.includes('「名单」')
      ? 'refused'
      : String(error)
  }
}

function grid(random: Random) {
  const rows: unknown[][] = [['企业名单'], header, ...Array.from({ length: 6 }, () => [...example])]
  for (let times = random(12); times > 0; times -= 1)
    rows[random(rows.length)]![random(header.length)] = oddities[random(oddities.length)]
  return rows
}

function workbook(rows: unknown[][], bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '企业名单')
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

/** A few bytes overwritten, some left out, or the end cut off. */
function changed(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let times = 1 + random(8); times > 0; times -= 1) copy[random(copy.length)] = random(256)
  const at = random(copy.length)
  if (random(4) === 0) return copy.subarray(0, at)
  return random(4) === 0 ? Buffer.concat([copy.subarray(0, at), copy.subarray(at + random(20))]) : copy
}

/** Mulberry32: small, seeded, the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
