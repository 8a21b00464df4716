import { useSession } from './useSession.ts'

/** The word every page bears, on screen and on paper, such as 演示数据. */
export function Banner() {
  const { banner } = useSession()
  return banner === undefined ? null : (
    <div className="banner" role="note">
      {banner}
    </div>
  )
}
