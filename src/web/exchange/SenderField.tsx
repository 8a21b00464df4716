import { AutoComplete } from 'antd'
import { useState } from 'react'

type Props = { value: string; senders: readonly string[]; onChange: (sender: string) => void }

/** Whose list it is: a unit of the district, or any name; asked for where the file's name does not tell. */
export function SenderField({ value, senders, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  return (
    <>
      <AutoComplete
        aria-label="报送单位"
        value={typed}
        options={senders.filter((it) => it.includes(typed)).map((name) => ({ value: name }))}
        onChange={(text: string) => setTyped(text)}
        onSelect={(chosen: string) => onChange(chosen)}
        onBlur={() => onChange(typed.trim())}
        placeholder="请选定或填写"
        {...(typed === '' ? { status: 'warning' as const } : {})}
        style={{ width: 180 }}
      />
      {typed === '' && <span className="quiet">文件名看不出，填后才记住这次的处理</span>}
    </>
  )
}
