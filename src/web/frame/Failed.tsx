import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { Failure } from './failure.ts'

/** Shown in the place of what could not be read: what happened, what to do, and the button to do it. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const queries = useQueryErrorResetBoundary()
  const retry = () => {
    queries.reset()
    reset()
  }
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={error instanceof Failure ? error.message : '页面出错了'}
      description={adviceOf(error)}
      action={<Button onClick={retry}>重试</Button>}
    />
  )
}

function adviceOf(error: unknown): string {
  if (!(error instanceof Failure)) return '请重试；仍然出错时刷新页面，并把出错的步骤告诉系统管理员。'
  return advice[error.code] ?? '请重试；仍不行时把这句话告诉系统管理员。'
}

const advice: Record<string, string> = {
  forbidden: '需要这项权限时，请找安全管理员授权。',
  'not-found': '可能已被撤销或地址有误，请从菜单重新进入。',
  'bad-input': '地址中的条件有误，请从菜单重新进入。',
  'too-many': '稍等片刻再重试。',
}
