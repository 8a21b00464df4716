// The driver would turn days into local midnights, and long integers into text; here every value keeps its meaning in any time zone.
import { type CustomTypesConfig, types } from 'pg'

const { builtins } = types
type Parse = (text: string) => unknown

const scalars = new Map<number, Parse>([
  [builtins.DATE, (text) => text],
  [builtins.NUMERIC, (text) => text],
  [builtins.INT8, wholeNumber],
  [builtins.TIMESTAMPTZ, moment],
])

// The catalogue's numbers for date[], numeric[], bigint[] and timestamptz[].
const arrays = new Map<number, Parse>([
  [1182, (text) => text],
  [1231, (text) => text],
  [1016, wholeNumber],
  [1185, moment],
])

const textArray = types.getTypeParser(1009 as never)

/** `date` and `numeric` stay text, `bigint` becomes a number, `timestamptz` a Moment; everything else is the driver's. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text') => {
    const item = arrays.get(id)
    if (item)
      return (text: string) => (textArray(text) as (string | null)[]).map((it) => (it === null ? null : item(it)))
    return scalars.get(id) ?? types.getTypeParser(id, format)
  }) as typeof types.getTypeParser,
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`${text} is too long for a number`)
  return number
}

/** With DateStyle ISO and time zone UTC, which every connection sets: `2026-03-01 00:00:00.123456+00`. */
function moment(text: string): string {
  return new Date(text.replace(' ', 'T').replace('+00', 'Z')).toISOString()
}
