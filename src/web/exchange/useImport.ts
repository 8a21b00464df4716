import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '#web/frame/call.ts'
import type { Failure } from '#web/frame/failure.ts'
import type { ListKind } from './exchangeSearch.ts'
import { listKinds } from './listKinds.ts'

type Asked = { file: File; dryRun: boolean; take: number[] }

/** Asks for a trial run or an import. It is done as a job, whose id goes into the address. */
export function useImport(list: ListKind) {
  const navigate = useNavigate({ from: '/exchange' })
  return useMutation<unknown, Failure, Asked>({
    mutationFn: (asked) => call(listKinds[list].operation, asked),
    onSuccess: (answer) =>
      void navigate({
        search: (it) => ({ ...it, job: (answer as { job: string }).job }),
        replace: true,
        resetScroll: false,
      }),
  })
}
