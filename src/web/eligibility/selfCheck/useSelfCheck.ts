import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { makeReturn } from '#domain/eligibility/selfCheck/makeReturn.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { TypedFacts } from '#domain/eligibility/selfCheck/typedFacts.ts'
import { Moment } from '#values/moment.ts'
import { useMemo, useState } from 'react'
import { checked, type Checked, type Choice } from './checking.ts'
import { loaded } from './loaded.ts'
import { saveJson } from '#web/eligibility/saveJson.ts'
import { useUnsaved } from './useUnsaved.ts'

/** What is chosen and typed, what it comes to, and how it is saved and opened again; `opened` counts files, for a form that keeps nothing of the one before. */
export function useSelfCheck(given: SelfCheckGiven) {
  const [choice, setChoice] = useState<Choice>(() => firstChoice(given))
  const [typed, setTyped] = useState<TypedFacts>({ figures: {}, lists: {} })
  const [unsaved, setUnsaved] = useState(false)
  const [opened, setOpened] = useState(0)
  const [says, setSays] = useState<string[]>([])
  const result = useMemo(() => checked(given, choice, typed), [given, choice, typed])
  useUnsaved(unsaved)
  return {
    choice,
    typed,
    says,
    opened,
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
      saveReturn(given, choice, result)
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
      setOpened((it) => it + 1)
      setUnsaved(false)
    },
  }
}

function saveReturn(given: SelfCheckGiven, { name, creditCode, on }: Choice, { asked }: Checked): void {
  const savedAt = Moment.parse(new Date().toISOString())
  saveJson(`自测回传 ${name || '未填名称'} ${on}.json`, makeReturn(given, { name, creditCode, asked, savedAt }))
}

function firstChoice({ schemes, on }: SelfCheckGiven): Choice {
  const ids = [...new Set(schemes.texts.map(({ id }) => id))]
  return { name: '', creditCode: '', scheme: ids.length === 1 ? (ids[0] ?? '') : '', mode: NEW_APPLICATION, on }
}
