import { sentenceLines } from '#domain/eligibility/sentences/sentenceLines.ts'

/** What a clause comes to, beside a mark that already says the answer. */
export function FindingSentence({ sentence = '' }: { sentence: string | undefined }) {
  const [head, ...ways] = sentenceLines(sentence)
  return (
    <>
      {head}
      {ways.map((way) => (
        <div key={way}>{way}</div>
      ))}
    </>
  )
}
