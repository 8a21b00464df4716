import type { Remark } from './template.ts'

/** Remarks of one kind can be decided together: those that say so, otherwise those of one column and weight. */
export function remarkKind({ kind, weight, key }: Pick<Remark, 'kind' | 'weight' | 'key'>): string {
  return kind ?? `${weight} ${key}`
}
