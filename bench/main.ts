// Measures every promise of speed and size and prints one table. A missed aim is printed, only a wrong answer fails.
// Words after the command choose among the measurements by name: `npm run bench -- imports reads`.
import { buildServer } from './buildServer.ts'
import { cheapestPlan } from './cheapestPlan.ts'
import { compiler } from './compiler.ts'
import { eligibility } from './eligibility.ts'
import { documents } from './documents.ts'
import { finding } from './finding.ts'
import { firstLoad } from './firstLoad.ts'
import { imports } from './imports.ts'
import { reads } from './reads.ts'
import { reassessment } from './reassessment.ts'
import { starts } from './starts.ts'
import { syntheticDistrict } from './syntheticDistrict.ts'
import { print, type Row } from './table.ts'
import { writers } from './writers.ts'

const all = [
  starts,
  reads,
  writers,
  firstLoad,
  compiler,
  documents,
  finding,
  eligibility,
  cheapestPlan,
  reassessment,
  syntheticDistrict,
  imports,
]
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !all.some((it) => it.name === name))
if (unknown.length > 0)
  throw new Error(`no such measurement: ${unknown.join(', ')}; there are ${all.map((it) => it.name).join(', ')}`)

buildServer()
const rows: Row[] = []
for (const measured of all.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.error(`measuring ${measured.name} …`)
  rows.push(...(await measured()))
}
print(rows)
