// Measures every promise of speed and size and prints one table. A missed aim is printed, only a wrong answer fails.
import { buildServer } from './buildServer.ts'
import { cheapestPlan } from './cheapestPlan.ts'
import { compiler } from './compiler.ts'
import { documents } from './documents.ts'
import { finding } from './finding.ts'
import { firstLoad } from './firstLoad.ts'
import { reads } from './reads.ts'
import { starts } from './starts.ts'
import { syntheticDistrict } from './syntheticDistrict.ts'
import { print, type Row } from './table.ts'
import { writers } from './writers.ts'

// `npm --prefix bench start -- <word>` measures only what has the word in its name.
const [, , word = ''] = process.argv
const all = [starts, reads, writers, firstLoad, compiler, documents, finding, cheapestPlan, syntheticDistrict]
buildServer()
const rows: Row[] = []
for (const measured of all.filter(({ name }) => name.includes(word))) {
  console.error(`measuring ${measured.name} …`)
  rows.push(...(await measured()))
}
print(rows)
