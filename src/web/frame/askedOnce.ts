/** How a query is asked that hands in a file: once, whatever came of it; see `readAgain`. */
export const askedOnce = { staleTime: 'static', retry: false, meta: { once: true } } as const
