import { readFileSync } from 'node:fs'
import { readDocument } from '#files/plan/readDocument.ts'
const s = performance.now()
const text = await readDocument(new Uint8Array(readFileSync('/tmp/plan.pdf')), 'x.pdf')
console.log(performance.now() - s)
console.log(
  text
    .split('\n')
    .map((l) => l.slice(0, 60) + '…' + l.slice(-12))
    .slice(0, 60)
    .join('\n'),
)
console.log(JSON.stringify(text.slice(text.indexOf('附件1'))).slice(0, 2500))
