import { useState } from 'react'

/** What stands in a field: it begins as the value and follows it when it changes elsewhere; the field itself, and with it the focus, stays. */
export function useTyped<Value>(value: Value): [Value, (typed: Value) => void] {
  const [typed, setTyped] = useState(value)
  const [seen, see] = useState(value)
  if (value !== seen) {
    see(value)
    setTyped(value)
  }
  return [typed, setTyped]
}
