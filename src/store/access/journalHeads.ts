// A chain shows what was changed inside it, not that its end was cut off. So its head is copied out of the database, day
// by day, into a file that the operator can put elsewhere; verifying compares the chain with every copy.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Moment } from '#values/moment.ts'

export type JournalHead = { at: Moment; district: string; seq: number; mac: string }

/** Adds the head of a district's chain to the file of heads in the data folder. */
export function noteHead(dataDir: string, { at, district, seq, mac }: JournalHead): void {
  appendFileSync(fileIn(dataDir), `${at} ${district} ${seq} ${mac}\n`, { mode: 0o600, flush: true })
}

/** Every head ever copied of a district's chain, oldest first. */
export function headsOf(dataDir: string, district: string): JournalHead[] {
  if (!existsSync(fileIn(dataDir))) return []
  const lines = readFileSync(fileIn(dataDir), 'utf8').trimEnd().split('\n')
  return lines.flatMap((line) => {
    const [at = '', of = '', seq = '', mac = ''] = line.split(' ')
    return of === district ? [{ at: at as Moment, district, seq: Number(seq), mac }] : []
  })
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'journal-heads.txt')
}
