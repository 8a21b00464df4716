import { useEffect, type ReactNode } from 'react'
import { Banner } from './Banner.tsx'
import './gate.css'

/** The frame of the pages before the sign-in: one sheet in the middle. */
export function Gate({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 倍增`
  }, [title])
  return (
    <main className={wide ? 'gate wide' : 'gate'}>
      <Banner />
      <header>
        <strong>倍增</strong>
        <span>高新技术企业和科技型企业“双倍增”工作系统</span>
      </header>
      <section>
        <h1>{title}</h1>
        {children}
      </section>
      <footer>严禁上传、处理涉密信息</footer>
    </main>
  )
}
