// 严禁上传涉密: a file that bears a marking is refused and not kept. 商业秘密 is no marking; the star or the term is.

/** The first secrecy marking in some texts, as printed: 绝密, 机密 or 秘密 with ★ or ☆ and perhaps a term; undefined if there is none. */
export function secrecyMark(texts: Iterable<string>): string | undefined {
  for (const text of texts) {
    const found = marking.exec(text)
    if (found) return found[0]
  }
  return undefined
}

const marking = /(?:绝密|机密|(?<!商业)秘密)\s*[★☆]\s*(?:\d+\s*年|长期)?/

/** A sentence for a file that bears a marking: what was found, and what to do with it. */
export function secrecySentence(file: string, mark: string): string {
  return `「${file}」里有密级标志「${mark}」，已拒绝，没有保存。本系统严禁上传、处理涉密信息；请按保密规定处置该文件，确系误标的请更正后再上传`
}
