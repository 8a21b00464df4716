// Chapters and items that say when the work is done, stage by stage: 实施步骤, 进度安排, （一）动员部署阶段. They are nobody's tasks.
import { stageWords } from './stageWords.ts'

/** Whether an item of this title divides the time of the work, not the work. */
export function stages(title: string | null): boolean {
  return title !== null && (CHAPTER.test(title) || STAGE.test(title))
}

const { chapter, time, stage } = stageWords
/** A title of nothing but such words, one of which means time: 方法步骤和时间安排. */
const CHAPTER = new RegExp(`^(?=.*(?:${time}))(?:${chapter}|${time}|和|与|及|、)+$`)
const STAGE = new RegExp(`^(?:第[一二三四五六七八\\d]{1,2}阶段|(?:${stage}|和|与|及|、)+阶段)(?=$|[(（,，:：、]|\\s)`)
