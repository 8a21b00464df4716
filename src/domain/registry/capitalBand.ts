import { z } from 'zod'

export const CapitalBand = z.enum(['under-1m', 'from-1m', 'from-5m', 'from-10m', 'from-50m', 'unknown'])
export type CapitalBand = z.infer<typeof CapitalBand>

/** Registered capital in 元: `from` inclusive, `below` exclusive. */
export const capitalBands = {
  'under-1m': { name: '不足 100 万元', from: 0, below: 1_000_000 },
  'from-1m': { name: '100 万至不足 500 万元', from: 1_000_000, below: 5_000_000 },
  'from-5m': { name: '500 万至不足 1000 万元', from: 5_000_000, below: 10_000_000 },
  'from-10m': { name: '1000 万至不足 5000 万元', from: 10_000_000, below: 50_000_000 },
  'from-50m': { name: '5000 万元及以上', from: 50_000_000, below: null },
  unknown: { name: '注册资本未登记', from: null, below: null },
} as const satisfies Record<CapitalBand, { name: string; from: number | null; below: number | null }>

/** The band of a registered capital in 元, as the books keep it; null where none is known. */
export function capitalBandOf(yuan: string | null): CapitalBand {
  if (yuan === null) return 'unknown'
  const value = Number(yuan)
  return CapitalBand.options.find((band) => lies(value, capitalBands[band])) ?? 'unknown'
}

function lies(value: number, { from, below }: { from: number | null; below: number | null }): boolean {
  return from !== null && value >= from && (below === null || value < below)
}
