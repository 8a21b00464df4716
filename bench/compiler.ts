import { deepStrictEqual } from 'node:assert'
import { join } from 'node:path'
import { compile } from '../src/domain/plan/compile.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { readTexts } from '../src/texts/texts.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'

/**
 * The seed's plan fifty times over against once: a compiler that goes through its text once takes about fifty times as long.
 * Its notice stands only once, because behind a second notice another document begins, which is not read.
 */
export async function compiler(): Promise<Row[]> {
  const texts = readTexts(join(packageRoot(), 'policy'))
  const [district] = texts.districts.values()
  const once = texts.planDocument(district?.plan ?? '')
  const often = once + once.slice(once.indexOf('一、')).repeat(TIMES - 1)
  deepStrictEqual(
    countsOf(often),
    countsOf(once).map((it) => it * TIMES),
  )
  const { ours, peer, ratio } = await byTurns(9, {
    ours: () => seconds(() => compile(often)),
    peer: () => seconds(() => compile(once)),
    cost: (it) => it,
  })
  return [
    {
      what: `compile the plan ${TIMES} times over`,
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} once`,
      ratio,
      aim: 60,
      unit: '×',
      checked: `${TIMES} × headings, goals, tasks, tables`,
    },
  ]
}

const TIMES = 50

function countsOf(source: string): number[] {
  const { headings, goals, tasks, tables } = compile(source)
  return [headings, goals, tasks, tables].map((it) => it.length)
}

function milliseconds(times: number[]): string {
  return `${(median(times) * 1000).toFixed(1)} ms`
}
