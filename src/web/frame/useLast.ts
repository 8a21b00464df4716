import { useState } from 'react'

/** What was there last, while there is nothing: a form that must stay in place until the next answer. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, keep] = useState(value)
  if (value !== undefined && value !== last) keep(value)
  return value ?? last
}
