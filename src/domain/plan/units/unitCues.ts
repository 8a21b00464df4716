// The words with which documents say who leads and who helps, one row per word; the longest that fits wins.

import { unitNames } from './unitNames.ts'

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
  /** Other labels by their parts: 协同责任单位, 第一责任单位; 牵头领导 and 责任人 are persons. */
  labelForms: [
    { label: /(?:牵头|主办|主责|第一|首要)[\u4e00-\u9fff]{0,3}(?:单位|部门|主体)$/, role: 'lead' },
    {
      label:
        /(?:责任|配合|参与|参加|协办|协同|协作|协助|实施|落实|承办|负责|支持|成员)[\u4e00-\u9fff]{0,3}(?:单位|部门|主体)$/,
      role: 'responsible',
    },
  ] as readonly { label: RegExp; role: UnitRole }[],
  /** Behind the names: A、B牵头，C配合. */
  verbs: {
    牵头负责: 'lead',
    牵头落实: 'lead',
    牵头督导: 'lead',
    牵头推进: 'lead',
    牵头组织: 'lead',
    牵头组织实施: 'lead',
    牵头实施: 'lead',
    牵头抓总: 'lead',
    牵头协调: 'lead',
    牵头: 'lead',
    主办: 'lead',
    主责: 'lead',
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
    负责指导: 'responsible',
    负责督导: 'responsible',
    负责实施: 'responsible',
    负责推进: 'responsible',
    负责组织实施: 'responsible',
    配合做好: 'responsible',
    协助配合: 'responsible',
    协助落实: 'responsible',
    参与落实: 'responsible',
    抓好落实: 'responsible',
    分别落实: 'responsible',
    具体落实: 'responsible',
    协同配合: 'responsible',
    负责: 'responsible',
    配合: 'responsible',
    参与: 'responsible',
    参加: 'responsible',
    协办: 'responsible',
    协助: 'responsible',
    落实: 'responsible',
  } as Readonly<Record<string, UnitRole>>,
  /** Behind names that all look like units; elsewhere they are words like any other: （加强业务指导）. */
  weakVerbs: [
    '指导',
    '支持',
    '监督',
    '督导',
    '督办',
    '承办',
    '实施',
    '组织实施',
    '具体实施',
    '推进',
    '统筹推进',
    '统筹协调',
    '统筹',
    '推动落实',
    '组织落实',
    '组织',
    '完成',
  ],
  /** The sentence that makes the first of a list its leader, for the rest of the document. */
  firstLeads:
    /(?:^|[,;。]|\((?:[^(),]{0,20},)?)[^,;。()]{0,12}(?:位?列|居|排名?序?|首个|第一)在?(?:首位|第一位|第一|个|单位|部门|位)[^,。;]{0,12}牵头[^;。]*/,
  /** Behind a name: 区科技局（牵头）. */
  leadMark: /[(（]牵头(?:单位|部门)?[)）]$/,
  /** What stands between names without being one: 2025年底前完成, 长期坚持. */
  noName: /^(?:\d|持续|长期|常年|全年|每年|每月|年底|适时|按时|立即|逐步)|(?:推进|坚持|完成|开展|实施|底前|月前)$/,
  /** What says that the same units answer for what follows. */
  ditto: /[,;、。]?\s*以?下同\s*。?$/,
  /** A sentence about units of other tasks: 以下均需各镇落实，不再列出。 */
  aside: /。(?:以下|以上|上述|其余|具体)[^]*$|\((?:以下|以上|上述|其余|具体)(?:[^()]|\([^()]{0,20}\)){2,120}\)/,
  /** What may close a list of names without being one: 等, 等10个部门, 等有关部门和单位, 按职责分工, 结合实际. */
  listTail:
    /(?:等(?:\d{1,2}个)?(?:有关|相关|各|其他|成员|[省市区县州直级])*(?:部门|单位|部门和单位|单位和部门)?)?(?:按照?|根据|依据)?(?:各自)?(?:职责|职能|权限|要求)?(?:分工)?(?:结合实际|具体|共同|分别|分头|协同|联合|密切|积极)?(?:负责)?$/,
  /** What says at the end of a name that there are others. */
  open: /等(?:\d{1,2}个|有关|相关|各|(?:其他|成员|[省市区县州直级])*(?:有关|相关|部门|单位)|按|根据|共同|$)/,
  /**
   * Words that stand for units without naming one: all of them (各镇街, 全区各部门), some of them (有关部门, 其他单位), or a kind
   * (区级部门, 成员单位, 属地政府, 街道办事处).
   */
  placeholder:
    /^(?:各|全(?:省|市|区|县|体|部)|其他|其它|属地|所在地)|各(?:部门|单位|镇|街道|乡|级|有关)|有关|相关|(?:部门|单位|[省市区县]属(?:国有)?企业|金融机构)$|^(?:(?:区|县|市|镇|乡|村)?(?:镇街|镇乡|乡镇|街镇|街道|乡|镇|村居)|县级?市|区县)(?:人民政府|办事处|政府|村民?委员会)?$/,
  /** How the name of a unit looks when no verb says that it is one. */
  name: unitNames,
}
