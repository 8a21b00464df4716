import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { call } from '#web/frame/call.ts'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { Refused } from '#web/frame/Refused.tsx'

type Props = { enterprise: string; contact: EnterpriseFile['contacts'][number]; mayShow: boolean }

/** One contact: masked until its button is pressed, and masked again when the page is left. */
export function ShownContact({ enterprise, contact, mayShow }: Props) {
  const show = useMutation<Output<'showContact'>, Failure>({
    mutationFn: () => call('showContact', { enterprise, contact: contact.id }),
    gcTime: 0,
  })
  const { name, phone } = show.data ?? contact
  return (
    <>
      {name ?? '（未填姓名）'} {phone ?? '（未填电话）'}{' '}
      {mayShow && !show.data && (
        <Button type="link" loading={show.isPending} title="显示一次，操作日志记一次" onClick={() => show.mutate()}>
          显示
        </Button>
      )}
      <Refused failure={show.error} />
    </>
  )
}
