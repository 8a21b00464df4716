// Two thousand spoiled lists, seeded: none may crash the reading, hold it up, or make it grow. Run by `npm run prove`.
import { Refusal } from '#domain/access/refusal.ts'
import { cityTechEnterpriseTemplate } from '#domain/exchange/cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from '#domain/exchange/enterpriseTemplate.ts'
import { exampleContext } from '#domain/exchange/exampleList.ts'
import { highTechCertificateTemplate } from '#domain/exchange/highTechCertificateTemplate.ts'
import { readList } from '#domain/exchange/readList.ts'
import { recogniseList } from '#domain/exchange/recogniseList.ts'
import type { Template } from '#domain/exchange/template.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { tenLists } from '../registry/tenLists.ts'
import { randomFrom, spoiled } from './spoiled.ts'

const FILES = 2000
const SEED = Number(process.env['SEED'] ?? 20260101)
const LONGEST_SECONDS = 5
const MOST_MEGABYTES = 600

const templates = [enterpriseTemplate, highTechCertificateTemplate, cityTechEnterpriseTemplate] as unknown as Template[]
const random = randomFrom(SEED)
const originals = tenLists()
const found = { read: 0, refused: 0, rows: 0, problems: 0, longest: 0, memory: 0 }
const complaints: string[] = []

for (let number = 0; number < FILES; number++) {
  const original = originals[number % originals.length]!
  const bytes = spoiled(original.bytes, random)
  const began = performance.now()
  try {
    tryReading(original.name, bytes)
    found.read += 1
  } catch (error) {
    // A refusal is a right answer if a person can read it.
    if (error instanceof Refusal && error.message.includes(`「${original.name}」`)) found.refused += 1
    else complaints.push(`第 ${number} 个（${original.name}，种子 ${SEED}）：${String(error)}`)
  }
  const seconds = (performance.now() - began) / 1000
  found.longest = Math.max(found.longest, seconds)
  found.memory = Math.max(found.memory, process.memoryUsage().rss / 2 ** 20)
  if (seconds > LONGEST_SECONDS) complaints.push(`第 ${number} 个（${original.name}）读了 ${seconds.toFixed(1)} 秒`)
}
if (found.memory > MOST_MEGABYTES) complaints.push(`内存到过 ${found.memory.toFixed(0)} MB`)

for (const complaint of complaints) process.stdout.write(`${complaint}\n`)
process.stdout.write(
  `名单 ${FILES} 份（种子 ${SEED}）：读出 ${found.read} 份 ${found.rows} 行、问题 ${found.problems} 个，拒绝 ${found.refused} 份，` +
    `崩溃或超限 ${complaints.length} 份；最长 ${found.longest.toFixed(2)} 秒，内存最多 ${found.memory.toFixed(0)} MB\n`,
)
process.exitCode = complaints.length === 0 ? 0 : 1

/** Reads as an import would, and holds what is said to its places. */
function tryReading(name: string, bytes: Uint8Array): void {
  const workbook = readWorkbook(bytes, name)
  const [likeliest] = recogniseList(templates, { workbook, file: name })
  const reading = readList(likeliest?.template ?? enterpriseTemplate, workbook, exampleContext)
  found.rows += reading.rows.length
  found.problems += reading.problems.length
  for (const { sheet, row, sentence } of reading.problems)
    if (sheet === '' || row < 1 || !sentence.endsWith('。')) throw new Error(`没有说清位置：${sentence}`)
}
