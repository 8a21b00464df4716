import { useSuspenseQuery } from '@tanstack/react-query'
import { interfacesQuery } from '#web/frame/interfacesQuery.ts'

/** What an operation is called where people read it. */
export function useOperationTitles(): (name: string) => string {
  const { paths } = useSuspenseQuery(interfacesQuery).data
  return (name) => paths[`/api/${name}`]?.post.summary ?? name
}
