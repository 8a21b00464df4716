/** What stands in the fields of figures, and how it is typed. */
export type Entries = {
  value: (key: string) => string
  problem: (key: string) => string | undefined
  type: (key: string, value: string) => void
}
