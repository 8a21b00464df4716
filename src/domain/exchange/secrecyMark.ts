// 严禁上传涉密: a file that bears a marking is refused and not kept. 商业秘密 is no marking; the star, the term, or standing
// alone in the head of the document is (GB/T 9704-2012 7.2.2; 保守国家秘密法实施条例: 密级★保密期限).

const LEVEL = '(?:绝[ 　]*密|机[ 　]*密|(?<!商业[ 　]*)秘[ 　]*密)'
const TERM = '(?:[0-9０-９一二三四五六七八九十]+[ 　]*(?:年|个月|月)|长期)'

const anywhere = [
  new RegExp(`${LEVEL}[ 　\\t]*[★☆][ 　\\t]*(?:${TERM})?`),
  new RegExp(`密级[ 　]*[:：][ 　]*${LEVEL}`),
  new RegExp(`^[ 　\\t【［（(\\[]*${LEVEL}[ 　\\t·*＊]*[（(]?${TERM}[)）]?[ 　\\t】］）)\\]]*$`, 'm'),
]

const alone = new RegExp(`^[ 　\\t【［（(\\[]*${LEVEL}[ 　\\t】］）)\\]]*$`, 'm')

/**
 * The first secrecy marking, as printed: 绝密, 机密 or 秘密 with ★ or ☆ or a term, or named as 密级, anywhere; alone on its
 * line only in the `heads` (the first lines of a document, names of sheets, heads and feet of pages). Undefined if none.
 */
export function secrecyMark(texts: Iterable<string>, heads: Iterable<string> = []): string | undefined {
  return firstOf(texts, anywhere) ?? firstOf(heads, [...anywhere, alone])
}

function firstOf(texts: Iterable<string>, markings: readonly RegExp[]): string | undefined {
  for (const text of texts)
    for (const marking of markings) {
      const found = marking.exec(text)
      if (found) return found[0].trim()
    }
  return undefined
}

/** A sentence for a file that bears a marking: what was found, and what to do with it. */
export function secrecySentence(file: string, mark: string): string {
  return `「${file}」里有密级标志「${mark}」，已拒绝，没有保存。本系统严禁上传、处理涉密信息；请按保密规定处置该文件，确系误标的请更正后再上传`
}
