import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { titles } from '#domain/registry/title.ts'
import { useSession } from '#web/frame/useSession.ts'

/** 待核实: full lists that lack the enterprise, while nobody has found out why. */
export function Unverified({ absences }: { absences: EnterpriseFile['absences'] }) {
  const { may } = useSession()
  return absences
    .filter((it) => it.open)
    .map(({ id, snapshot, title, onDay, sender }) => (
      <Alert
        key={id}
        type="warning"
        showIcon
        title={`待核实：${sender}截至 ${onDay} 的${titles[title].name}名单里没有这家企业；核实以前仍计在数内`}
        action={
          may('readSnapshot') && (
            <Link to="/snapshots/$id" params={{ id: snapshot }}>
              去核实
            </Link>
          )
        }
      />
    ))
}
