/** Splits a folded list of units, but not inside the brackets of a name: 各县（市、区）政府 is one. Brackets come out full-width. */
export function splitNames(list: string): string[] {
  const names = list.split(/(?:[、,;\s]|会同|会商)+(?![^()]{0,40}\))/)
  return names.map((it) => it.replaceAll('(', '（').replaceAll(')', '）')).filter((it) => NAME.test(it))
}

// A slash in a table says that there is none.
const NAME = /[\u4e00-\u9fff]{2}/
