import { trades } from './trades.ts'

/** Names there are; a larger district would repeat one. */
export const MOST_NAMES = 153_600

/**
 * The name of the n-th synthetic enterprise and its trade, different for every n below `MOST_NAMES`. Each begins its own
 * word with 拟, 例, 演 or 虚, so that nobody takes it for a real one.
 */
export function syntheticName(n: number): { name: string; industry: string } {
  // A prime that shares no factor with the number of names: neighbours do not look alike, and none comes twice.
  let rest = (n * 7919) % MOST_NAMES
  const draw = <Item>(list: ArrayLike<Item>): Item => {
    const drawn = list[rest % list.length]!
    rest = Math.floor(rest / list.length)
    return drawn
  }
  const [before, first, second, third] = [
    draw(['重庆', '重庆市黔江区']),
    draw('拟例演虚'),
    draw(CHARACTERS),
    draw(CHARACTERS),
  ]
  const { word, industry } = draw(trades)
  return { name: `${before}${first}${second}${third}${word}有限公司`, industry }
}

const CHARACTERS = '源峰川林松柏兰竹云霞晨曦明辉宏远博雅恒信诚达启航联创智慧众合康宁泰和盛世嘉禾安民'
