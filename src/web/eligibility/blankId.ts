/** The id of a sheet's field, by its key, which has spaces in it. */
export function blankId(key: string): string {
  return `blank-${key.replaceAll(' ', '-')}`
}
