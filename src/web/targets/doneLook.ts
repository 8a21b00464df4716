/** How what was done stands against a target: a year that is over can be missed, the running one only be reached; of nothing asked nothing is said. */
export function doneLook({ done, target, over }: { done: number; target: number | null; over: boolean }) {
  if (target === null || target === 0) return looks.plain
  if (done >= target) return looks.reached
  return over ? looks.missed : looks.plain
}

const looks = {
  reached: { tone: 'state good', shape: '●', word: '已完成' },
  missed: { tone: 'state bad', shape: '■', word: '年终未完成' },
  plain: { tone: '', shape: undefined, word: '' },
} as const
