import type { Lanes, Writer } from './writer.ts'

/** What is written at the moment: where the inputs stand, and the rows that only the kernel can decide. */
export type Writing = { writer: Writer; columnAt(input: number): number; doubtful: Lanes[] }
