/**
 * What came of reading something a person typed: the value, perhaps with a doubt about it, or the reason why there is
 * none. Both sentences are Chinese, quote what was typed and say what is expected; whoever knows the place adds it.
 */
export type Reading<Value> = { value: Value; warning?: string } | { problem: string }
