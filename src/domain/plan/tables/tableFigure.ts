import { comparatorCues } from '../goals/comparatorCues.ts'
import type { PlanGoal } from '../compiledPlan.ts'
import { UNIT } from '../reading/measureWords.ts'

/** A number as a table prints it: ≥60, 98%, 3.5万, 20以上. */
export type TableFigure = Pick<PlanGoal, 'value' | 'comparator' | 'cue'> & { unit: string | null }

/** Reads a folded cell that holds one number and nothing else; null for any other. */
export function tableFigure(cell: string): TableFigure | null {
  const caught = FIGURE.exec(cell)
  if (!caught) return null
  const [, sign = '', number = '', unit, word = ''] = caught
  const behind = comparatorCues.after.find((it) => it.cue === word)
  const comparator = SIGNS[sign] ?? behind?.comparator ?? '='
  return { value: Number(number.replaceAll(',', '')), comparator, cue: sign + word, unit: unit ?? null }
}

const SIGNS: Readonly<Record<string, PlanGoal['comparator']>> = {
  '≥': '>=',
  '≧': '>=',
  '>': '>',
  '≤': '<=',
  '≦': '<=',
  '<': '<',
  约: '~',
}
const AFTER = comparatorCues.after.map((it) => it.cue).sort((a, b) => b.length - a.length)
const FIGURE = new RegExp(
  `^\\(?([${Object.keys(SIGNS).join('')}]?)\\s?(\\d[\\d,]*(?:\\.\\d+)?)\\s?(${UNIT})?(${AFTER.join('|')})?\\)?$`,
)
