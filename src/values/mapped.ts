/** Each of many as what it becomes, made when it is asked for: of a long list only one such row is there at a time. */
export function* mapped<From, To>(rows: Iterable<From>, to: (row: From) => To): Generator<To> {
  for (const row of rows) yield to(row)
}
