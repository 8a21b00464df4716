/** Something the compiler found, with the stretches of the document it was found in. */
export type PlanItem = {
  id: string
  kind: 'finding' | 'task' | 'goal' | 'table'
  places: { offset: number; length: number }[]
}
