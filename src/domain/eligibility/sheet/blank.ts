import type { FactText } from '../factText.ts'

/** A numbered field of the form; `key` is `fact` or `fact year`. */
export type Blank = { number: number; key: string; year: number | null; text: FactText }
