import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { call } from '#web/frame/call.ts'
import type { Failure } from '#web/frame/failure.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { FilesField } from '#web/frame/FilesField.tsx'
import { packFiles } from './packFiles.ts'
import { ReturnsJob } from './ReturnsJob.tsx'

/** The place to drop returns; they are taken in as a job, whose id goes into the address. */
export function ReturnsPanel({ id }: { id: string }) {
  const { job } = useSearch({ from: '/office/collections/$id' })
  const navigate = useNavigate({ from: '/collections/$id' })
  const receive = useMutation<unknown, Failure, File[]>({
    mutationFn: async (files) => call('receiveReturns', { id, file: await packFiles(files) }),
    onSuccess: (answer) =>
      void navigate({
        search: (it) => ({ ...it, job: (answer as unknown as { job: string }).job }),
        replace: true,
        resetScroll: false,
      }),
  })
  return (
    <section className="import" aria-label="收回填报的表">
      <FilesField
        label="报回的表"
        accept=".xlsx,.xls,.csv,.zip"
        says="把报回的表一起拖到这里，或点此选择；多个文件、压缩包都可以，严禁上传涉密文件"
        multiple
        onFiles={(files) => files.length > 0 && !receive.isPending && receive.mutate(files)}
      />
      <Refused failure={receive.error} />
      {job !== undefined && <ReturnsJob key={job} id={job} />}
    </section>
  )
}
