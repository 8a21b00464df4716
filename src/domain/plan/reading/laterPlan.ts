/** Where another document begins: its line, counted from 1, its place and its title. */
export type LaterPlan = { line: number; offset: number; title: string }
