import type { Query } from '@tanstack/react-query'

/** After a write everything on the page is read again, but what is handed in with a file (`meta.once`), even when it was refused. */
export const readAgain = { predicate: ({ meta }: Pick<Query, 'meta'>) => meta?.['once'] !== true }
