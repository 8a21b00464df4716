// The words with which documents say who leads and who helps, one row per word; the longest that fits wins.

export type UnitRole = 'lead' | 'responsible'

export const unitCues = {
  /** Before a colon: 牵头单位：A、B. */
  labels: {
    牵头单位: 'lead',
    牵头部门: 'lead',
    牵头责任单位: 'lead',
    责任牵头单位: 'lead',
    主要责任单位: 'lead',
    主办单位: 'lead',
    牵头: 'lead',
    责任单位: 'responsible',
    责任部门: 'responsible',
    配合单位: 'responsible',
    配合部门: 'responsible',
    责任主体: 'responsible',
    参与单位: 'responsible',
    参加单位: 'responsible',
    协办单位: 'responsible',
    协同单位: 'responsible',
    实施单位: 'responsible',
    配合: 'responsible',
    落实单位: 'responsible',
    工作单位: 'responsible',
    负责单位: 'responsible',
    责任: 'responsible',
  } as Readonly<Record<string, UnitRole>>,
  /** Behind the names: A、B牵头，C配合. */
  verbs: {
    牵头负责: 'lead',
    牵头落实: 'lead',
    牵头: 'lead',
    主办: 'lead',
    总牵头: 'lead',
    分别牵头: 'lead',
    共同牵头: 'lead',
    分工负责: 'responsible',
    配合落实: 'responsible',
    参与配合: 'responsible',
    共同负责: 'responsible',
    具体负责: 'responsible',
    分别负责: 'responsible',
    负责落实: 'responsible',
    协同配合: 'responsible',
    负责: 'responsible',
    配合: 'responsible',
    参与: 'responsible',
    参加: 'responsible',
    协办: 'responsible',
    协助: 'responsible',
    落实: 'responsible',
  } as Readonly<Record<string, UnitRole>>,
  /** The sentence that makes the first of a list its leader, for the rest of the document. */
  firstLeads:
    /(?:^|[,;。]|\((?:[^(),]{0,20},)?)[^,;。()]{0,12}(?:列|排|排名)在?(?:首位|第一位|第一)[^,。;]{0,12}牵头[^;。]*/,
  /** What says that the same units answer for what follows. */
  ditto: /[,;、。]?\s*以?下同\s*。?$/,
  /** A sentence about units of other tasks: 以下均需各镇落实，不再列出。 */
  aside: /。(?:以下|以上|上述|其余|具体)[^]*$/,
  /** What may close a list of names without being one: 等, 等有关部门和单位, 按职责分工. */
  listTail:
    /(?:等(?:有关|相关|各)?(?:部门|单位|部门和单位|单位和部门)?)?(?:按照?|根据|依据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:负责)?$/,
  /** Words that stand for units without naming one. */
  placeholder: /^(?:各|全)|有关|相关|部门$/,
  /** How the name of a unit looks when no verb says that it is one. */
  name: /^[\u4e00-\u9fff]{2,16}(?:局|委|办|办公室|部|厅|管委会|委员会|人民政府|政府|银行|支行|分行|总局|公司|集团|中心|工会|联合会|科协|街道|税务局|镇|乡|社|医院|法院|检察院|研究院|学院|学校|大学|支队|大队|总队|电视台|协会|学会|供电|园区|高新区|开发区|新区|中支|党组|团委|妇联|残联|工商联|县委|区委|市委)$/,
}
