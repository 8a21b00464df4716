// Numbers that promise nothing: support that is paid, conditions to be met, limits of a procedure.

export const goalLimits = {
  /** What a clause is about when its numbers are not goals. */
  notAPromise:
    /给予|补助|补贴(?!性)|(?<!科技|技术)奖励|奖补|贴息|抽查(?!合格)|返还|退还|免收|减免|减半|缓缴|滞纳金|最高|最长|最多|期限|有效期|放宽|原则上|授信|额度|单户|单个|每(?:季度|季|月|周|日|天|次|户|人(?!口)|件|(?:[二两三四五]|\d{1,2})年)(?!均)|[一二三特]等奖|目前(?!的)|(?:现有|现共有|(?<!公)共有)(?!制|的|[^,]{0,12}(?:基础|提高|增加|扩大|提升))|截至|已(?:有|达|经|[建培创获完引开形累超实发签落投])|安排[^,、]{0,20}(?:资金|经费)|召开|会议|例会|专项资金|罚款|处以|分值|得分|扣/,
  /** A base that a number is measured from, not the number promised: 从50%提高到60%. */
  base: /(?:由|从)(?:20\d\d年(?:底|末)?|目前|当前|现有|上年|去年|不足|约|的)*$/,
  /** 设立总规模10亿元的基金: the sum is a means that is set aside. */
  fund: /(?:设立|组建|建立|发起|筹集|安排|设置)[^,、]{0,16}$/,
  fundNamed: /(?:设立|组建|建立|发起|安排|设置)[^,、]{0,12}(?:基金|资金池|资金|再贷款)(?:规模|总额)?$/,
  fundBehind: /^(?:以上|左右|规模)?的?[^,、]{0,24}(?:基金|资金池|资金|贷款|经费|子基金|母基金)/,
  /** 财政预算安排13亿元,支持平台建设4亿元 */
  budget: /(?:预算|财政)[^,]{0,12}(?:安排|列支|投入|拨付)[^,]{0,8}$|^[\s、]*(?:其中)?支持[^,]{2,40}$/,
  /** 选派2名干部: who is sent to do the work is no number that the plan promises. */
  sent: /(?:选派|抽调|派驻|派出|组织|安排|明确|确定|指定|邀请|聘请)(?:至少|不少于|不低于)?$/,
  sentBehind:
    /^(?:以上)?的?[^,、]{0,8}(?:干部|专家|专员|联络员|工作人员|业务骨干|责任人|班子成员|工作队员|队员|工作组)/,
  /** Who is to work in a team: 每个专班不少于3人. */
  staff: /专班|小组|工作组|专家组|领导组|检查组|督导组|队伍|工作队|工作专员/,
  /** What may not be exceeded is allowed up to there: a limit. What is brought down (降至, 控制在) is an aim. */
  permitted: /^(?:不超过|不得超过|不高于|不多于|不大于|不超|以内|以下|及以下|之内)|…(?:以内|以下)$/,
  /** Shares and prices of what is paid: 财政出资比例, 担保费率, 租金. */
  paid: /出资|资助|补助|补贴|贴息|奖励|担保|质押|抵押|首付|自筹|配套资金|分担|承担|费率|利率|收费|租金|持股|股权|注册资本|参股|让利/,
  /** A sentence that pays for something … */
  pays: /给予|奖励|奖补|补助|补贴(?!性)|贴息|资助/,
  /** … names in such a clause whom it pays, and its numbers are conditions. */
  receiver: /^\s*(?:对|凡|首次|符合|年度|当年|获得|被|经)/,
  /** A sentence that says who may apply; its numbers are conditions. */
  conditions:
    /^\s*(?:申报|申请)(?:企业|单位|主体|人)|(?:申报|申请|认定|准入|评定|享受)条件|(?:须|应当?|需)(?:同时)?(?:满足|具备|符合)/,
  /** A clause that ends so says for whom; what follows is a rule: 贷款1000万元以下的，费率不高于1%. */
  forWhom: /(?:以上|以下|以内|超过|不足|达到|符合|属于|满)[^,]{0,24}的$/,
  /** Behind a written number they make a phrase, not a count: 两个市场, 三个方面. */
  notCounted:
    /^(?:市场|大局|部门|单位|领域|层级|梯队|片区组团|以上的?(?:部门|单位)|方面|维护|确立|结合|机制|体系|环节|阶段|层面|层次|维度|关键|循环|文明|统一|务必|意识|自信|毫不|共同|重点|原则|坚持|转变|重大|[^,、]{0,6}(?:专班|小组|工作组))/,
  /** Behind a number with a comparator this makes it a condition: 超过100人的企业. */
  condition: /^(?:\([^()]{0,8}\))?(?:以上|以下|以内|及以上|及以下)?(?:\([^()]{0,8}\))?的/,
} as const
