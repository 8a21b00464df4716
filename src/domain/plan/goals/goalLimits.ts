// Numbers that promise nothing: support that is paid, conditions to be met, limits of a procedure.

export const goalLimits = {
  /** What a clause is about when its numbers are not goals. */
  notAPromise:
    /给予|补助|补贴(?!性)|(?<!科技|技术)奖励|奖补|贴息|抽查(?!合格)|返还|退还|免收|减免|减半|缓缴|滞纳金|最高|最长|最多|期限|有效期|放宽|原则上|授信|额度|单户|单个|每(?:季度|季|月|周|日|天|次|户|人(?!口)|件)|目前(?!的)|截至|已(?:有|达|经|[建培创获完引开形累超实发签落投])|安排[^,、]{0,20}(?:资金|经费)|召开|会议|例会|专项资金|罚款|处以|分值|得分|扣/,
  /** A base that a number is measured from, not the number promised: 从50%提高到60%. */
  base: /(?:由|从)(?:20\d\d年(?:底|末)?|目前|当前|现有|上年|去年|不足|约|的)*$/,
  /** A sentence that pays for something … */
  pays: /给予|奖励|奖补|补助|补贴(?!性)|贴息|资助/,
  /** … names in such a clause whom it pays, and its numbers are conditions. */
  receiver: /^\s*(?:对|凡|首次|符合|年度|当年|获得|被|经)/,
  /** A clause that ends so says for whom; what follows is a rule: 贷款1000万元以下的，费率不高于1%. */
  forWhom: /(?:以上|以下|以内|超过|不足|达到|符合|属于|满)[^,]{0,24}的$/,
  /** Behind a written number they make a phrase, not a count: 两个市场, 三个方面. */
  notCounted:
    /^(?:市场|大局|方面|维护|确立|结合|机制|体系|环节|阶段|层面|层次|维度|关键|循环|文明|统一|务必|意识|自信|毫不|共同|重点|原则|坚持|转变|重大|[^,、]{0,6}(?:专班|小组|工作组))/,
  /** Behind a number with a comparator this makes it a condition: 超过100人的企业. */
  condition: /^(?:\([^()]{0,8}\))?(?:以上|以下|以内|及以上|及以下)?(?:\([^()]{0,8}\))?的/,
} as const
