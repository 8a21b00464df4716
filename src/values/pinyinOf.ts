import { pinyin as spokenBy } from 'pinyin-pro'

/** How a name is spoken: `pinyin` sorts names as a dictionary does, `initials` finds 重庆市黔江 by `cqsqj`. */
export type Pinyin = { pinyin: string; initials: string }

/** The pinyin of a name with tones as digits, and its initials in small letters; letters and digits stand for themselves. */
export function pinyinOf(name: string): Pinyin {
  const syllables = spokenBy(name, { toneType: 'num', type: 'array', v: true }).map((it) => it.toLowerCase())
  const initials = syllables.map((it) => (/^[a-z\d]/.test(it) ? it.charAt(0) : '')).join('')
  return { pinyin: syllables.join(' '), initials }
}
