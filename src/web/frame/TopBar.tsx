import MenuOutlined from '@ant-design/icons/es/icons/MenuOutlined'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { FindBox } from './FindBox.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { useSession } from './useSession.ts'

/** Name of the product and the district, today, and who is signed in. */
export function TopBar({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }) {
  const { district, today, may } = useSession()
  return (
    <header className="top-bar">
      <Button
        className="menu-button"
        type="text"
        icon={<MenuOutlined />}
        aria-label="菜单"
        aria-expanded={menuOpen}
        onClick={onMenu}
      />
      <Link className="brand" to="/">
        倍增<span>{district?.name}</span>
      </Link>
      {may('findAnything') && <FindBox />}
      <time dateTime={today}>{dateText(today)}</time>
      <PersonMenu />
    </header>
  )
}

const format = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' })

function dateText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return `${format.format(date)} ${weekday.format(date)}`
}
