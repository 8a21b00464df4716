import { useSuspenseQuery } from '@tanstack/react-query'
import { interfacesQuery } from '#web/frame/interfacesQuery.ts'
import { PageHead } from '#web/frame/PageHead.tsx'
import { InterfaceEntry } from './InterfaceEntry.tsx'
import './interfaces.css'

/** Every operation another system may call, read from the server's own description. */
export function InterfacesPage() {
  const { data } = useSuspenseQuery(interfacesQuery)
  const entries = Object.entries(data.paths)
  return (
    <>
      <PageHead
        title="接口文档"
        says={
          <>
            共 {entries.length} 个接口，都用 POST 发送 JSON，登录后的 Cookie 作凭证；读取类接口也可用 GET 加
            ?input=。机器可读的描述在 <a href="/api/openapi.json">/api/openapi.json</a>（OpenAPI {data.openapi}）。
          </>
        }
      />
      {entries.map(([path, { post }]) => (
        <InterfaceEntry key={path} path={path} entry={post} />
      ))}
    </>
  )
}
