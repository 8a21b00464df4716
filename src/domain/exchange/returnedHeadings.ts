/** The columns that are added to rows which go back; in a list that comes again they say nothing. */
export const returnedHeadings = { reason: '退回原因', fix: '应改为' } as const
