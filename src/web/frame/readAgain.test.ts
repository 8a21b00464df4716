import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { askedOnce } from './askedOnce.ts'
import { readAgain } from './readAgain.ts'

test('after a write the page is read again, but a file that was refused is not sent again', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const asked: string[] = []
  const ask = (name: string, more: object) =>
    new QueryObserver(client, {
      queryKey: [name],
      queryFn: () => {
        asked.push(name)
        return Promise.reject(new Error('refused'))
      },
      ...more,
    }).subscribe(() => {})
  ask('list', {})
  ask('file', askedOnce)
  await new Promise((resolve) => setTimeout(resolve, 0))

  await client.invalidateQueries(readAgain)

  expect(asked).toEqual(['list', 'file', 'list'])
})
