/** What stands in the column of units for a yes or no, or a bare number. */
export const NO_UNIT = '—'
