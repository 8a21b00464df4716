import { Nothing } from './Nothing.tsx'
import { PageHead } from './PageHead.tsx'

/** For whoever has nothing in their menu yet. */
export function Home() {
  return (
    <>
      <PageHead title="首页" />
      <Nothing says="您的账号还没有角色，暂时不能查看或办理业务。请联系本区县的安全管理员授予角色和单位。" />
    </>
  )
}
