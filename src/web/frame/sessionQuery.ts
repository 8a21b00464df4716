import { readQuery } from './readQuery.ts'

/** Who sits before the page and what they may do; asked before anything else. */
export const sessionQuery = { ...readQuery('describeSession', {}), staleTime: 300_000 }
