// Numbers that promise nothing: support that is paid, conditions to be met, limits of a procedure.

export const goalLimits = {
  /** What a clause is about when its numbers are not goals. */
  notAPromise:
    /给予|补助|补贴|(?<!科技|技术)奖励|奖补|贴息|返还|退还|免收|减免|减半|缓缴|滞纳金|最高|最长|最多|期限|有效期|放宽|原则上|授信|额度|单户|单个|每(?:季度|季|月|周|日|天|次|户|人(?!口)|件)|目前(?!的)|截至|已(?:有|达|经|建|培)|召开|会议|例会|专项资金|罚款|处以|分值|得分|扣/,
  /** A base that a number is measured from, not the number promised: 从50%提高到60%. */
  base: /(?:由|从)(?:20\d\d年(?:底|末)?|目前|当前|现有|上年|去年|不足|约|的)*$/,
  /** Behind a number with a comparator this makes it a condition: 超过100人的企业. */
  condition: /^(?:\([^()]{0,8}\))?(?:以上|以下|以内|及以上|及以下)?(?:\([^()]{0,8}\))?的/,
} as const
