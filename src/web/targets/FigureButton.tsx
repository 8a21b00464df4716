import type { ReactNode } from 'react'
import './figure.css'

type Props = { label: string; tone?: string; shape?: string | undefined; onOpen: () => void; children: ReactNode }

/** A number that opens to the rows it is the sum of; `label` says for a listener what is counted. */
export function FigureButton({ label, tone = '', shape, onOpen, children }: Props) {
  return (
    <button type="button" className={`figure number ${tone}`} data-shape={shape} aria-label={label} onClick={onOpen}>
      {children}
    </button>
  )
}
