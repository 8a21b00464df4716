import { queryOptions } from '@tanstack/react-query'
import type { Interfaces } from './interfaces.ts'

/** The server's description of its own operations, titles included. */
export const interfacesQuery = queryOptions({
  queryKey: ['openapi.json'],
  queryFn: readInterfaces,
  staleTime: Infinity,
})

async function readInterfaces(): Promise<Interfaces> {
  const response = await fetch('/api/openapi.json')
  return (await response.json()) as Interfaces
}
