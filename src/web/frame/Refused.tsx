import { Alert } from 'antd'
import type { Failure } from './failure.ts'

/** Beside a form: why the last attempt was refused. */
export function Refused({ failure }: { failure: Failure | null }) {
  return failure && <Alert className="refused" type="error" showIcon role="alert" title={failure.message} />
}
