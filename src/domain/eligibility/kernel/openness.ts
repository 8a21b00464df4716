/** Why a range of points is still open; both may hold. */
export const FACTS_MISSING = 1
export const PEOPLE_DECIDE = 2
