import { Link } from '@tanstack/react-router'
import { Nothing } from './Nothing.tsx'

export function Lost() {
  return (
    <Nothing says="没有这个页面。地址可能写错了，或页面已改名。">
      <Link to="/">回到首页</Link>
    </Nothing>
  )
}
