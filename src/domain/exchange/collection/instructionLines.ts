import type { Collection } from './collection.ts'

/** The covering note, line by line: what is asked of whom, until when, and how to send it back. */
export function instructionLines({ title, instructions, dueOn }: Collection, to: string): string[] {
  return [
    `${to}：`,
    `现请核对并填报「${title}」，请于 ${dueOn} 前报回。`,
    ...instructions.split('\n').filter((line) => line.trim() !== ''),
    '已知内容由系统填好并锁定；认为有误的，请在报回时另行说明，不在表中改动。',
    '请在原文件中填写并直接报回，不要另建文件；一行有错只退回这一行，其余照收。',
    '严禁填写、夹带涉密内容和个人信息。',
  ]
}
