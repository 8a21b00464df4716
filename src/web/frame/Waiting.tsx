import { Skeleton } from 'antd'

/** Shown in the place of what is being read; styles keep it invisible for the first 200 ms. */
export function Waiting() {
  return (
    <div className="waiting" role="status" aria-label="正在读取">
      <Skeleton title={{ width: '30%' }} paragraph={{ rows: 6 }} />
    </div>
  )
}
