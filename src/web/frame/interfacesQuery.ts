import { queryOptions } from '@tanstack/react-query'
import type { Interfaces } from './interfaces.ts'
import { request } from './request.ts'

/** The server's description of its own operations, titles included. */
export const interfacesQuery = queryOptions({
  queryKey: ['openapi.json'],
  queryFn: readInterfaces,
  staleTime: Infinity,
})

async function readInterfaces(): Promise<Interfaces> {
  const response = await request('/api/openapi.json')
  return (await response.json()) as Interfaces
}
