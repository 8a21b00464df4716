import { Link } from '@tanstack/react-router'

type Props = { enterprise: string; name: string | null; title?: string | undefined }

/** An enterprise by its name, leading to 一企一档. */
export function EnterpriseLink({ enterprise, name, title }: Props) {
  return (
    <Link to="/enterprises/$id" params={{ id: enterprise }} title={title}>
      {name ?? '（未登记名称）'}
    </Link>
  )
}
