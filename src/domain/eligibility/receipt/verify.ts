import { Refusal } from '#domain/access/refusal.ts'
import { assessFile } from '../assessFile.ts'
import { schemeOn, type Schemes } from '../schemes.ts'
import { answerHash } from './answerHash.ts'
import { definitionsRead } from './definitionsRead.ts'
import { inputHash, type Receipt } from './receipt.ts'
import { textHash } from './textHash.ts'

export type Verified = { holds: boolean; differs: string[]; sentence: string }

/** Runs a receipt again: `same`, or what has changed since, named by its file. */
export function verify(schemes: Schemes, receipt: Receipt, code: string): Verified {
  const differs = differencesOf(schemes, receipt)
  if (differs.length === 0)
    return { holds: true, differs, sentence: `same：按收据重算，结果一致（${receipt.scheme}，${receipt.on}）` }
  const program = receipt.code === code ? '' : `；收据由程序 ${receipt.code} 出具，现为 ${code}`
  return { holds: false, differs, sentence: `differs：${differs.join('；')}${program}` }
}

function differencesOf(schemes: Schemes, receipt: Receipt): string[] {
  if (inputHash(receipt) !== receipt.inputSha256) return ['收据里的数据、日期或条件在出具后被改动']
  const differs: string[] = []
  const text = textOf(schemes, receipt)
  if (!text) return [`policy/schemes/${receipt.scheme}/ 里没有 ${receipt.on} 施行的条件文本了`]
  if (text.inForce !== receipt.inForce)
    differs.push(
      `${receipt.on} 施行的条件现为 policy/schemes/${text.id}/${text.inForce}.yaml，当时是 ${receipt.inForce}`,
    )
  else if (textHash(text) !== receipt.schemeSha256)
    differs.push(`policy/schemes/${text.id}/${text.inForce}.yaml 的内容已变`)
  if (receipt.mode !== 'new' && !(receipt.mode in text.modes))
    return [...differs, `「${text.title}」现在没有「${receipt.mode}」这种方式`]
  if (textHash(definitionsRead(text, schemes.facts, receipt.mode)) !== receipt.definitionsSha256)
    differs.push('policy/facts.yaml 里所用事实的定义已变')
  const { scheme, mode, on, facts } = receipt
  const { assessment } = assessFile(schemes, { scheme, mode, on, facts: { file: facts, provenance: {} } })
  if (answerHash(assessment) !== receipt.answerSha256) differs.push('重算的结论与收据不同')
  return differs
}

function textOf(schemes: Schemes, { scheme, on, mode }: Receipt) {
  try {
    return schemeOn(schemes, scheme, { on, mode })
  } catch (problem) {
    if (problem instanceof Refusal) return null
    throw problem
  }
}
