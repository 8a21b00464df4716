import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { enteredLook, pileLook, sameLook } from './pileLook.ts'

type Props = Pick<
  Output<'importEnterprises'>,
  'accepted' | 'toLookAt' | 'returned' | 'unchanged' | 'repeated' | 'batch'
>

/** The three piles of a list as counts. */
export function Piles({ unchanged, repeated, batch, ...counts }: Props) {
  const entered = batch === null ? pileLook : enteredLook
  const same = unchanged > 0 && unchanged === counts.accepted
  const look = same ? { ...entered, accepted: sameLook } : entered
  return (
    <dl className="piles">
      {(['accepted', 'toLookAt', 'returned'] as const).map((pile) => (
        <div key={pile}>
          <dt>
            <StateMark {...look[pile]} />
          </dt>
          <dd className="number">
            <strong>{counts[pile]}</strong> 行
          </dd>
          {pile === 'accepted' && repeated > 0 && <dd>另有 {repeated} 行与前面的行相同，只计一次</dd>}
          <dd className="quiet">
            {pile === 'accepted' && unchanged > 0 && !same ? `其中 ${unchanged} 行与已有记录相同` : look[pile].says}
          </dd>
        </div>
      ))}
    </dl>
  )
}
