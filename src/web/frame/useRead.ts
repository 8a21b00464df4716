import { useSuspenseQuery } from '@tanstack/react-query'
import type { Input, Name, Output } from './contract.ts'
import { readQuery } from './readQuery.ts'

/** Reads by an operation; while it is under way or when it fails, the frame shows so in the page's place. */
export function useRead<N extends Name>(name: N, input: Input<N>): Output<N> {
  return useSuspenseQuery(readQuery(name, input)).data
}
