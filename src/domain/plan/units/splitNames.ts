/** Splits a folded list of units, but not inside the brackets of a name: 各县（市、区）政府 is one. Brackets come out full-width. */
export function splitNames(list: string): string[] {
  const names = list
    .replace(EACH_LEVEL, '$1\u0000')
    .split(SIGN)
    .flatMap((it) => it.split(AND))
  return names
    .map((it) => it.replaceAll('(', '（').replaceAll(')', '）').replaceAll('\u0000', '、'))
    .filter((it) => NAME.test(it))
}

const SIGN = /(?:[、,;\s]|会同|会商)+(?![^()]{0,40}\))/

/** 各县、区人民政府 is one name, as its last word belongs to both levels. */
const EACH_LEVEL =
  /(各[省市县区州盟旗]|各自治州)、(?=(?:[市县区州旗]|县级市)(?:\([^()]{1,12}\))?(?:人民)?(?:政府|管委会))/g

/** 和 and 及 stand in names too (人力资源和社会保障局): they part names only behind the end of one and before the begin of another. */
const AND =
  /(?<=[局委厅府办部院会署行社联协等]|部门|单位|公司|集团|中心|街道|乡镇|管委会|园区|开发区|高新区)(?:以及|及|和|与)(?=[各省市区县州旗]|有关|相关|其他|国家|所在|属地|试点)/

// A slash in a table says that there is none.
const NAME = /[\u4e00-\u9fff]{2}/
