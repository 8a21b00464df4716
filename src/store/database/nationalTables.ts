/** The few tables that span districts. Every other table belongs to a district and begins with `district_code`. */
export const nationalTables: ReadonlySet<string> = new Set(['district', 'enterprise_code', 'migration'])
