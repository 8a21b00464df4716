import { Input, type InputRef } from 'antd'
import { useRef } from 'react'
import { useTyped } from '#web/frame/useTyped.ts'
import { EnterpriseChoice } from '#web/registry/EnterpriseChoice.tsx'
import type { GapSheetSearch } from './gapSheetSearch.ts'

type Props = GapSheetSearch & { onChoose: (chosen: GapSheetSearch) => void }

/** Whose sheet it is and its number, one after the other by keyboard. */
export function SheetChoice({ enterprise, number, onChoose }: Props) {
  const [typed, setTyped] = useTyped(number ?? '')
  const field = useRef<InputRef>(null)
  return (
    <>
      <EnterpriseChoice
        key={enterprise}
        another={enterprise !== undefined}
        autoFocus={enterprise === undefined}
        onChoose={(id) => {
          onChoose({ enterprise: id })
          field.current?.focus()
        }}
      />
      <Input
        ref={field}
        aria-label="单号"
        className="sheet-number-field"
        placeholder="单号，如 TS-260610"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={() => onChoose({ number: typed.trim() || undefined })}
      />
    </>
  )
}
