import { Descriptions } from 'antd'
import type { SchemeText } from '#domain/eligibility/scheme.ts'
import { Confidence } from './Confidence.tsx'

/** What stands around the clauses: document, days in force, who administers, validity, yearly duties, notes. */
export function SchemeFrame({ text }: { text: SchemeText }) {
  const { title, document, administeredBy, inForce, inForceTo, inForceConfidence, validity } = text
  const items = [
    { key: 'document', label: '文件', children: document },
    { key: 'by', label: '主管', children: administeredBy },
    {
      key: 'force',
      label: '施行',
      children: (
        <>
          {inForce} 起{inForceTo ? `，至 ${inForceTo}` : ''} <Confidence of={inForceConfidence} />
        </>
      ),
    },
    {
      key: 'validity',
      label: '有效期',
      children: validity ? (
        <>
          {validity.text} <Confidence of={validity.confidence} />
        </>
      ) : (
        '文本没有写'
      ),
    },
  ]
  return (
    <>
      <Descriptions bordered column={{ xs: 1, md: 2 }} items={items} title={title} />
      <Duties text={text} />
    </>
  )
}

function Duties({ text: { duties, notes } }: { text: SchemeText }) {
  return (
    <>
      {duties.length > 0 && <h2 className="part">每年要办的事</h2>}
      <ul>
        {duties.map(({ text: duty, due, clause, confidence }) => (
          <li key={duty}>
            {duty}
            {due !== confidence && `：${due}`}
            {clause !== confidence && `（${clause}）`} <Confidence of={confidence} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && <h2 className="part">说明</h2>}
      <ul>
        {notes.map((note) => (
          <li key={note.text}>
            {note.text} <Confidence of={note.confidence} />
          </li>
        ))}
      </ul>
    </>
  )
}
