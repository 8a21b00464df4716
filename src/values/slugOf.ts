import { pinyin } from 'pinyin-pro'

/** A readable slug for a Chinese name, by its pinyin: 区科技局 is `qu-ke-ji-ju`. What is not Chinese, Latin or a digit falls away. */
export function slugOf(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
