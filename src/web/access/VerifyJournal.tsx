import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { readQuery } from '#web/frame/readQuery.ts'
import { Refused } from '#web/frame/Refused.tsx'

/** Checks the whole chain when asked to, and says what was found. */
export function VerifyJournal() {
  const { data, error, isFetching, refetch } = useQuery({ ...readQuery('verifyJournal', {}), enabled: false })
  return (
    <>
      <Refused failure={error} />
      {data && <Alert type={data.holds ? 'success' : 'error'} showIcon role="status" title={data.sentence} />}
      <Button type="primary" loading={isFetching} onClick={() => void refetch()}>
        核验日志
      </Button>
    </>
  )
}
