import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import { AnswerSheet } from './AnswerSheet.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import { FactsForm } from './FactsForm.tsx'
import { SelfCheckActs } from './SelfCheckActs.tsx'
import { useSelfCheck } from './useSelfCheck.ts'

/** 自测.html: an enterprise checks itself, prints the sheet and saves a return; nothing leaves its disk by itself. */
export function SelfCheckPage({ given }: { given: SelfCheckGiven }) {
  const { choice, typed, says, opened, result, choose, type, save, open } = useSelfCheck(given)
  return (
    <>
      <p className="warning">
        <strong>{caveat}</strong>
        {given.banner && <span>　{given.banner}</span>}
      </p>
      <main>
        <h1>认定条件自测</h1>
        <p className="quiet unprinted">本页不联网，所填数据只在这台电脑上；保存回传文件后请自行交给科技主管部门。</p>
        <div className="unprinted">
          <ChoiceFields given={given} choice={choice} onChoose={choose} />
          <SelfCheckActs ready={!('why' in result)} onSave={save} onOpen={(file) => void open(file)} />
          {says.map((it) => (
            <p key={it} role="status">
              {it}
            </p>
          ))}
        </div>
        {'why' in result ? (
          <p>{result.why}</p>
        ) : (
          <div className="beside">
            <div className="unprinted">
              <FactsForm key={opened} form={result.form} typed={typed} problems={result.problems} onType={type} />
            </div>
            <AnswerSheet given={given} choice={choice} checked={result} />
          </div>
        )}
      </main>
    </>
  )
}
