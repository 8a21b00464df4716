import { useEffect, type ReactNode } from 'react'

/** The head of a page: its name, one line on what it shows, and what can be done with it. */
export function PageHead({ title, says, children }: { title: string; says?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 倍增`
  }, [title])
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {says && <p>{says}</p>}
      </div>
      <div className="page-acts">{children}</div>
    </header>
  )
}
