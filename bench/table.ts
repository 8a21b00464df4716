export type Row = {
  what: string
  ours: string
  peer: string
  /** Ours to the peer's, or ours alone where there is no peer; the aim is an upper bound of it. */
  ratio: number | null
  aim: number | null
  unit: '×' | 's' | 'kB' | 'MB'
  /** How ours and the peer's answers were found equal before they were timed. */
  checked: string
}

/** Prints the rows under their headings, each column as wide as its widest cell. */
export function print(rows: Row[]): void {
  const lines = [headings, ...rows.map(cells)]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

const headings = ['what', 'ours', 'peer', 'ratio', 'aim', '', 'checked first']

function cells({ what, ours, peer, ratio, aim, unit, checked }: Row): string[] {
  const verdict = ratio === null || aim === null ? '' : ratio <= aim ? 'met' : 'NOT MET'
  return [
    what,
    ours,
    peer,
    withUnit(ratio, unit),
    aim === null ? '' : `≤ ${Number(aim.toPrecision(2))} ${unit}`,
    verdict,
    checked,
  ]
}

function withUnit(value: number | null, unit: Row['unit']): string {
  return value === null ? '' : `${value < 0.1 ? value.toPrecision(2) : value.toFixed(2)} ${unit}`
}
