// What a plan promises to do with a number of things: 新增…5个. Such a number stands for itself.

export const promiseVerbs = {
  all: '新增 新建 建成 建设 新建成 培育 打造 引进 引育 培养 培训 组建 创建 认定 孵化 招引 举办 开展 遴选 推广 设置 加强 预留 完成 实现 发展 新认定 集聚 转化 制定 创成 建立 改造 形成 扶持 选派 开发 筹集 落地 实施 争创 推动 支持 配备 修建 推出 淘汰 签约 设立 聘请 提供 盘活 储备 发放 处置 扩建 改建 改扩建 (扩)建 (改)建 (改扩)建 续建 迁建 争创 打通 开设 开办 开通 开放 启用 加装 升级 优化 整治 治理 拓展 布局 入选 选树 获评 获批 获得 立项 注销 救助 惠及 安置 收储 供应 投放 更新 维修 绿化 栽植 种植 清理 疏浚 整合 认证 申报 授权 招聘 招录 招收 吸纳 带动 帮扶 建强 新设 新开 新开工 竣工 完工 开工 投产 达产 推进'.split(
    ' ',
  ),
  /** Behind one of these a number at the end of its clause is promised even where no year stands over it: 新增老年食堂10家. */
  strong:
    /(?:新增|新建|建成|建设|改造|培育|引进|培养|打造|新认定|创建|新开发|培训|修建|推出|新设|招引|引育|选派|提供|扶持|淘汰|签约|聘请)[^,、]{2,30}$|年(?:出栏|产|处理|接待|服务|培训)[^,、]{0,12}$/,
  /** Right before the number, they promise what follows it: 建设3个基地. */
  direct: /(?:新增|新建|建成|建设|改造|培育|引进|培养|培训|打造|新认定|创建|设立)$/,
  /** Behind a number and its things they say what is done with them: 50个小区新增充电设施. */
  acts: /^[^,、]{1,14}?(?:新增|新建|建成|建设|改造|加装|安装|实施|完成|提供|配备|配建|整治|创建|通过|接入|实现)/,
  /** Rates stand for themselves: 办结率100%. */
  rate: /(?:(?<![费利税汇])率|占比|比例|比重)$/,
  /** A level that is known to be measured changes by a number: 保费收入增长10%. */
  changes:
    /(?:(?<![费利税])率|额|量|收入|产值|投资|余额|规模|增加值|比重|占比|能耗|强度)(?:[较比][^,、]{0,8})?(?:增长|提高|提升|下降|降低)$/,
  /** Sums of money that are reached, not paid: 零售额突破50亿元. */
  money:
    /(?:产值|收入|额|投资|规模|税收|增加值|余额|营收|利润|GDP|销售|(?:撬动|带动|吸引|引导|争取)[^,、]{0,10}(?:资本|资金|贷款))[^,、]{0,8}$/,
}
