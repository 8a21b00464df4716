// What plans count in. Years, months, days and ages are not among them: a duration is not a promise.

const magnitudes = '万亿 亿 千万 百万 万 千 百'
const words =
  '个百分点 百分点 个基点 个千分点 % ‰ 亿元 万元 美元 元 人次 人天 人 名 位 家 户 个 项 件 种 类 套 台 辆 架 艘 座 所 间 处 条 张 支 只 头 匹 株 场 期 次 批 部 册 本 篇 门 款 栋 幢 片 组 ' +
  '倍 成 公里 千米 平方公里 平方米 立方米 米 公顷 亩 吨标准煤 吨 公斤 千克 微克 毫克 蒸吨 斤 千瓦时 千瓦 兆瓦 度 床 张床位 分 兆 亿方 万方 根 例 笔 宗 起 羽 尾 盏 口 眼 列 班次 标准箱 学时 课时'

const longestFirst = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Pattern of a unit as printed, magnitude first: 亿元, 万人次, 家次, 万元/亩, %. 个月, 部门 and the like are words, not units. */
export const UNIT = `(?:(?:${longestFirst(magnitudes)})?(?:${longestFirst(words)})次?(?:\\([台套件个张座间场次]\\))?(?:(?:/|每(?=立方米|平方米))(?:万?[年月日天亩人户家元]|平方公里|[平立]方米|公顷|升|小时|万元|千瓦时|百?公里|吨|度|班|校))?|[:∶]1)(?!月|部门|工作日|小时|季度|学期|上级|之(?!内|间)|体|性化|子|人信息|强|行业(?!领军|龙头|骨干|单打|隐形|企业)|\\d(?!\\d{0,4}(?:亿|万|A))|[:∶])`
