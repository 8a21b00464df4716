// How the name of a unit looks when no verb says that it is one: by what it ends in.

const either = (list: string) => list.replaceAll(' ', '|')

/** Names that only a rank stands before, and those that say nothing of their kind: 省委, 区政府办, 审计署. */
const WHOLE =
  '[省市区县州盟旗镇乡](?:委|政府|人大|政协|纪委|监委|法院|检察院)(?:办|办公室|常委会)?|' +
  either('证监会 银监会 保监会 国务院 最高法 最高检 全国妇联 全国总工会 共青团中央')

const ENDS = either('局 委 办 部 厅 署 镇 乡 社')

const LONGER_ENDS = either(
  '办公室 管委会 委员会 人民政府 政府 银行 支行 分行 总行 中支 公司 集团 中心 工会 联合会 联席会议 监会 促进会 商会 红十字会 总会 基金会 ' +
    '科协 侨联 文联 作协 贸促会 街道 医院 卫生院 法院 检察院 研究院 科学院 工程院 研究所 派出所 供电所 学院 党校 学校 大学 支队 大队 总队 电视台 融媒体 协会 学会 供电 ' +
    '园区 高新区 经开区 开发区 自贸区 示范区 保税区 新区 党组 党委 工委 团委 妇联 残联 工商联 宣传部 组织部 管理处 服务处 办事处 服务站 专班 指挥部 领导小组 海关 气象台 督查室 研究室 政研室 社科院 农科院 军分区 警备区 档案馆 图书馆 博物馆 文化馆 电网 铁塔 电信 移动 联通 邮政',
)

export const unitNames = new RegExp(
  `^(?:${WHOLE}|[\\u4e00-\\u9fff]{2,20}(?:${ENDS})|[\\u4e00-\\u9fff]{1,20}(?:${LONGER_ENDS}))$`,
)
