import { read, utils, write } from '@e965/xlsx'

export type Random = () => number

/** A row of numbers 0–1 that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A file spoiled in one way or another: in its bytes, in its length, or in its cells. */
export function spoiled(bytes: Uint8Array, random: Random): Uint8Array {
  const ways = [flipped, cut, doubled, withHole, recelled, recelled, recelled]
  return (ways[Math.floor(random() * ways.length)] ?? flipped)(bytes, random)
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let left = 1 + Math.floor(random() * 40); left > 0; left--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  return copy
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, Math.floor(random() * bytes.length))
}

function doubled(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes, ...bytes])
}

function withHole(bytes: Uint8Array, random: Random): Uint8Array {
  const from = Math.floor(random() * bytes.length)
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + Math.floor(random() * 500))])
}

/** The same table with strange cells, rows out of place and merged cells where none belong. */
function recelled(bytes: Uint8Array, random: Random): Uint8Array {
  const sheet = read(bytes, { type: 'array' }).Sheets['Sheet1']
  const rows: unknown[][] = sheet ? utils.sheet_to_json(sheet, { header: 1, defval: null }) : [['企业名称']]
  for (let left = 1 + Math.floor(random() * 60); left > 0; left--) {
    const row = rows[Math.floor(random() * rows.length)]
    if (row) row[Math.floor(random() * (row.length + 2))] = strange[Math.floor(random() * strange.length)]
  }
  if (random() < 0.3) rows.splice(Math.floor(random() * rows.length), 1 + Math.floor(random() * 5))
  const made = utils.aoa_to_sheet(rows)
  made['!merges'] = Array.from({ length: Math.floor(random() * 4) }, () => merge(random))
  const book = utils.book_new()
  utils.book_append_sheet(book, made, '名单')
  const bookType = (['xlsx', 'biff8', 'csv'] as const)[Math.floor(random() * 3)] ?? 'xlsx'
  return new Uint8Array(write(book, { type: 'buffer', bookType }))
}

function merge(random: Random) {
  const [top, left] = [Math.floor(random() * 60), Math.floor(random() * 8)]
  return { s: { r: top, c: left }, e: { r: top + Math.floor(random() * 2000), c: left + Math.floor(random() * 3) } }
}

const strange: unknown[] = [
  '',
  '   ',
  '--',
  '=1+1',
  "'=cmd|' /C calc'!A0",
  -1,
  0,
  1e300,
  45061,
  true,
  '合计',
  '二〇二三年五月',
  '2023.13.45',
  '９１５００１１４ｍａ５ｕ０００１１ｆ',
  '企业名称',
  '统一社会信用代码',
  '\u0000\u202E\uFEFF',
  '😀'.repeat(50),
  '长'.repeat(5000),
  '1,000(万元人民币)',
  null,
]
