/** A state, said by shape, word and colour together. */
export type StateLook = { shape: string; tone: 'good' | 'warn' | 'bad' | 'act' | 'off'; word: string }

export function StateMark({ shape, tone, word }: StateLook) {
  return (
    <span className={`state ${tone}`}>
      <span aria-hidden="true">{shape} </span>
      {word}
    </span>
  )
}
