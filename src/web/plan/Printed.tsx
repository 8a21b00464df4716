import { Phrase, type Marks } from './Phrase.tsx'

type Props = Marks & { value: string | number | undefined; offset: number | undefined }

/** A cell of an annex, marked when something was found at its place in the document. */
export function Printed({ value, offset, items, ...marks }: Props) {
  const found = items.filter(({ places }) => places.some((place) => place.offset === offset))
  return value === undefined ? null : <Phrase text={String(value)} offset={offset} items={found} {...marks} />
}
