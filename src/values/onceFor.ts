/** Makes something once for each object it is asked about, and keeps it as long as that object lives. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const found = made.get(key)
    if (found) return found.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}
