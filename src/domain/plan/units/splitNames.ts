/** Splits a folded list of units, but not inside the brackets of a name: 各县（市、区）政府 is one. Brackets come out full-width. */
export function splitNames(list: string): string[] {
  const names = list.split(SIGN).flatMap((it) => it.split(AND))
  return names.map((it) => it.replaceAll('(', '（').replaceAll(')', '）')).filter((it) => NAME.test(it))
}

const SIGN = /(?:[、,;\s]|会同|会商)+(?![^()]{0,40}\))/

/** 和 and 及 stand in names too (人力资源和社会保障局): they part names only behind the end of one and before the begin of another. */
const AND =
  /(?<=[局委厅府办部院会署]|部门|单位|公司|中心|街道|乡镇|管委会)(?:以及|及|和|与)(?=[各省市区县州旗]|有关|相关|其他|国家)/

// A slash in a table says that there is none.
const NAME = /[\u4e00-\u9fff]{2}/
