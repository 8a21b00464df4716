import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { makeReturn } from '#domain/eligibility/selfCheck/makeReturn.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { TypedFacts } from '#domain/eligibility/selfCheck/typedFacts.ts'
import { Moment } from '#values/moment.ts'
import { useMemo, useState } from 'react'
import { checked, type Choice } from './checking.ts'
import { loaded } from './loaded.ts'
import { saveFile } from './saveFile.ts'
import { useUnsaved } from './useUnsaved.ts'

/** What is chosen and typed, what it comes to, and how it is saved and opened again. */
export function useSelfCheck(given: SelfCheckGiven) {
  const [choice, setChoice] = useState<Choice>(() => firstChoice(given))
  const [typed, setTyped] = useState<TypedFacts>({ figures: {}, lists: {} })
  const [unsaved, setUnsaved] = useState(false)
  const [says, setSays] = useState<string[]>([])
  const result = useMemo(() => checked(given, choice, typed), [given, choice, typed])
  useUnsaved(unsaved)
  return {
    choice,
    typed,
    says,
    result,
    choose(chosen: Partial<Choice>) {
      setChoice((it) => ({ ...it, ...chosen }))
      setUnsaved(true)
    },
    type(facts: TypedFacts) {
      setTyped(facts)
      setUnsaved(true)
    },
    save() {
      if ('why' in result) return
      const savedAt = Moment.parse(new Date().toISOString())
      const { name, creditCode, on } = choice
      const made = makeReturn(given, { name, creditCode, asked: result.asked, savedAt })
      saveFile(`自测回传 ${name || '未填名称'} ${on}.json`, made)
      setUnsaved(false)
      setSays(['已保存回传文件，请在浏览器的下载文件夹里找到它，交给科技主管部门。'])
    },
    async open(file: File) {
      if (unsaved && !window.confirm('现在所填的还没有保存，打开文件会换掉它。要打开吗？')) return
      const read = loaded(given, await file.text())
      setSays(read.says)
      if (!read.choice) return
      setChoice(read.choice)
      setTyped(read.typed)
      setUnsaved(false)
    },
  }
}

function firstChoice({ schemes, on }: SelfCheckGiven): Choice {
  const ids = [...new Set(schemes.texts.map(({ id }) => id))]
  return { name: '', creditCode: '', scheme: ids.length === 1 ? (ids[0] ?? '') : '', mode: NEW_APPLICATION, on }
}
