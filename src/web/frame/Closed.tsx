import { Link } from '@tanstack/react-router'
import { Nothing } from './Nothing.tsx'

/** In place of a page that this person's role has no use of. */
export function Closed() {
  return (
    <Nothing says="您的角色不能使用这个页面。需要时请联系安全管理员授权。">
      <Link to="/">回到首页</Link>
    </Nothing>
  )
}
