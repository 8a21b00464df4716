import { DatePicker } from 'antd'
import dayjs from 'dayjs'

type Props = { id?: string; value?: string | null; onChange?: (day: string | null) => void; label?: string }

/** A calendar day as text, `YYYY-MM-DD`: it never becomes an instant, so no time zone can move it. */
export function DayField({ id, value, onChange, label }: Props) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      format="YYYY-MM-DD"
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  )
}
