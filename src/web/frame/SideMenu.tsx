import { Link } from '@tanstack/react-router'
import { useMenu } from './useMenu.ts'

export function SideMenu() {
  return (
    <nav className="side-menu" aria-label="主菜单">
      {useMenu().map(({ group, entries }) => (
        <section key={group} aria-label={group}>
          <p>{group}</p>
          <ul>
            {entries.map(({ label, to }) => (
              <li key={label}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
