import { Button, Table } from 'antd'
import { shortList, missingNames } from '#domain/eligibility/sentences/missingNames.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { Day } from '#values/day.ts'
import { heldOn } from '#domain/eligibility/facts/heldOn.ts'
import type { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { answerName, answerNames, TEXT_PENDING } from '#domain/eligibility/sentences/answerNames.ts'
import { verdictLook } from './answerLook.ts'
import { SchemeWindow } from './SchemeWindow.tsx'

type Answer = Output<'assessEnterprise'>['assessments'][number]

type Props = { answers: Answer[]; names: Names; onOpen: (scheme: string) => void }

/** Every scheme in force with its verdict, and in one sentence what it hangs on. */
export function AnswerTable({ answers, names, onOpen }: Props) {
  return (
    <Table<Answer>
      rowKey="scheme"
      dataSource={answers}
      bordered
      pagination={false}
      locale={{ emptyText: '所选日期没有施行中的认定条件，请换一个日期。' }}
    >
      <Table.Column<Answer>
        title="认定条件"
        width={260}
        render={(_, answer) => <SchemeCell of={answer} onOpen={onOpen} />}
      />
      <Table.Column<Answer>
        title="结论"
        width={110}
        render={(_, { verdict }) => <StateMark {...verdictLook[verdict]} />}
      />
      {counted.map((answer) => (
        <Table.Column<Answer>
          key={answer}
          title={answer}
          align="right"
          width={72}
          render={(_, { findings }) => findings.filter((it) => answerName(it) === answer).length}
        />
      ))}
      <Table.Column<Answer> title="差在哪里、缺什么" render={(_, it) => nearest(it, names)} />
    </Table>
  )
}

function SchemeCell({ of, onOpen }: { of: Answer; onOpen: (scheme: string) => void }) {
  const { scheme, title, inForce, receipt } = of
  const on = Day.parse(of.on)
  const held = heldOn(receipt.facts as FactsFile, scheme, on)
  return (
    <>
      <Button type="link" className="in-cell" onClick={() => onOpen(scheme)}>
        {title}
      </Button>
      <div className="quiet">{inForce} 起施行</div>
      {held && <div>现持有{held.until === null ? '' : `，有效至 ${held.until}`}</div>}
      <SchemeWindow scheme={scheme} on={on} held={held !== undefined} />
    </>
  )
}

const { 'not examined': notExamined, ...examined } = answerNames
const counted = [...Object.values(examined), TEXT_PENDING, notExamined]

/** The clauses that fail, in words; where none does, the whole sentence. */
function nearest({ findings, sentences, verdict }: Answer, names: Names) {
  const unmet = findings.filter((it) => it.answer === 'unmet')
  if (verdict === 'not enough facts' && findings.some(lacks)) return `缺：${shortened(findings, names)}`
  if (unmet.length === 0) return sentences.verdict
  return unmet.map(({ clause, number }) => (
    <div key={clause} className="clamped" title={sentences.findings[clause]}>
      {number} {sentences.findings[clause]}
    </div>
  ))
}

function lacks({ answer, missing }: Answer['findings'][number]): boolean {
  return answer === 'unknown' && missing.length > 0
}

/** The first missing facts by name, and how many there are. */
function shortened(findings: Answer['findings'], names: Names): string {
  const lacking = findings.filter(lacks).flatMap((it) => it.missing)
  const missing = missingNames(lacking, names)
  return shortList(missing, `等 ${missing.length} 项`)
}
