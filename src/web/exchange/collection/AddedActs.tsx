import { Button } from 'antd'
import { useState } from 'react'
import { addedText } from '#domain/exchange/collection/addedText.ts'
import { knownColumns, type KnownColumn } from '#domain/exchange/collection/knownColumn.ts'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { StateMark, type StateLook } from '#web/frame/StateMark.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { AcceptAdded } from './AcceptAdded.tsx'
import { DeclineAdded } from './DeclineAdded.tsx'

/** A row that the unit added: what it typed, what became of it, and the acts that are left. */
export function AddedActs({ id, row }: { id: string; row: MergedRow }) {
  const { may } = useSession()
  const [doing, act] = useState<'accept' | 'decline'>()
  const { ruling, name } = row
  const done = ruling?.kind === 'accepted'
  const close = () => act(undefined)
  return (
    <span>
      <StateMark {...looks[ruling?.kind ?? 'open']} word={addedText(ruling)} />
      <TypedText row={row} />
      {done && ruling.enterprise && <EnterpriseLink enterprise={ruling.enterprise} name={ruling.enterpriseName} />}
      {!done && may('acceptAdded') && (
        <Button type="link" aria-label={`接受「${name}」`} onClick={() => act('accept')}>
          接受
        </Button>
      )}
      {ruling === null && may('declineAdded') && (
        <Button type="link" aria-label={`不接受「${name}」`} onClick={() => act('decline')}>
          不接受
        </Button>
      )}
      {doing === 'accept' && <AcceptAdded id={id} row={row} onClose={close} />}
      {doing === 'decline' && <DeclineAdded id={id} row={row} onClose={close} />}
    </span>
  )
}

const looks = {
  open: { shape: '◆', tone: 'warn' },
  accepted: { shape: '●', tone: 'good' },
  declined: { shape: '○', tone: 'off' },
} as const satisfies Record<string, Omit<StateLook, 'word'>>

function TypedText({ row: { known } }: { row: MergedRow }) {
  const said = Object.entries(known).flatMap(([key, value]) =>
    value ? [`${knownColumns[key as KnownColumn].header} ${value}`] : [],
  )
  return said.length > 0 && <span className="quiet"> {said.join('，')} </span>
}
