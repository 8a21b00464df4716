/** What a session sees: one district, and in it everything or only what belongs to some units (by slug). */
export type Scope = { district: string; units: 'all' | readonly string[] }

/** Whether something that belongs to `unit` is inside the scope; what belongs to nobody is the whole district's. */
export function covers(scope: Scope, unit: string | null): boolean {
  return scope.units === 'all' || (unit !== null && scope.units.includes(unit))
}
