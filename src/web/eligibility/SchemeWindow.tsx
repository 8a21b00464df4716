import { windowOf } from '#domain/calendar/windowOf.ts'
import type { Day } from '#values/day.ts'
import { useRead } from '#web/frame/useRead.ts'
import { Confidence } from './Confidence.tsx'

/** One line on when applications for a scheme are taken, and for whoever holds the title one on the next data to be handed in. */
export function SchemeWindow({ scheme, on, held }: { scheme: string; on: Day; held: boolean }) {
  const { calendars } = useRead('listWindows', {})
  const { window, pending, due } = windowOf(calendars, scheme, on)
  return (
    <div className="quiet">
      {window && (
        <div title={window.source}>
          申报窗口 {window.from} 至 {window.to}（{window.name}） <Confidence of={window.confidence} />
        </div>
      )}
      {pending !== undefined && (
        <div>
          申报窗口 <Confidence of="待确认" /> {pending}
        </div>
      )}
      {held && due && (
        <div title={due.source}>
          {due.due} 前{due.text} <Confidence of={due.confidence} />
        </div>
      )}
    </div>
  )
}
