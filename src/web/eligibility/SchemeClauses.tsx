import { StateMark, type StateLook } from '#web/frame/StateMark.tsx'
import type { ClauseText, SchemeText } from '#domain/eligibility/scheme.ts'
import { changesOf, type Change } from './changesOf.ts'
import { Confidence } from './Confidence.tsx'
import { ScoreOutline } from './ScoreOutline.tsx'

/** The clauses, and beside them those of another version with what changed. */
export function SchemeClauses({ text, other }: { text: SchemeText; other: SchemeText | null }) {
  const changes = changesOf(text, other ?? text)
  return (
    <>
      <h2 className="part">条款</h2>
      <table className="sheet-table">
        <thead>
          <tr>
            {other && <th scope="col">变化</th>}
            <th scope="col">{text.inForce} 版</th>
            {other && <th scope="col">{other.inForce} 版</th>}
            {!other && <th scope="col">出处</th>}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ clause, here, there, kind }) => (
            <tr key={clause} className={other && kind !== 'same' ? 'turned' : ''}>
              {other && (
                <td>
                  <StateMark {...changeLook[kind]} />
                </td>
              )}
              <td>{here && <Clause of={here} named={text.modes} />}</td>
              {other && <td>{there && <Clause of={there} named={other.modes} />}</td>}
              {!other && <td className="quiet">{here?.source ?? '同上文件'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <ScoreOutline text={text} />
    </>
  )
}

const changeLook = {
  same: { shape: '–', tone: 'off', word: '相同' },
  changed: { shape: '◆', tone: 'warn', word: '有改动' },
  added: { shape: '＋', tone: 'good', word: '新增' },
  dropped: { shape: '－', tone: 'bad', word: '没有了' },
} as const satisfies Record<Change['kind'], StateLook>

type Named = { of: ClauseText; named: SchemeText['modes'] }

function Clause({ of: { clause, text, confidence, waivedBy, modes }, named }: Named) {
  return (
    <>
      <strong>{clause}</strong> {text} <Confidence of={confidence} />
      {waivedBy.map((it) => (
        <div key={it.clause} className="quiet">
          或 {it.clause}：{it.text}
        </div>
      ))}
      {Object.entries(modes).map(([mode, it]) => (
        <div key={mode} className="quiet">
          {named[mode] ?? mode}：{'notExamined' in it ? it.notExamined : '另有要求'}
        </div>
      ))}
    </>
  )
}
