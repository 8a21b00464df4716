import type * as operations from '#operations/operations.ts'
import { certificates } from '../registry/lists.ts'
import { anyReceipt, selfChecked } from './sampleReturns.ts'
import { away, home, password } from './twoDistricts.ts'

/** Ids of the home district's things, by which the wrong people will ask. */
export type Sample = Record<
  | 'enterprise'
  | 'event'
  | 'batch'
  | 'plan'
  | 'account'
  | 'job'
  | 'snapshot'
  | 'absence'
  | 'settled'
  | 'contact'
  | 'opening'
  // An entry of the enterprise above, with the version that holds.
  | 'entry'
  | 'version'
  // An expert's judgement on the enterprise above.
  | 'judgement'
  // With the part of the own unit, to which another unit has sent the enterprise with this credit code too.
  | 'collection'
  | 'part'
  | 'creditCode'
  // The credit code of the enterprise above.
  | 'ownCode',
  string
>

/** One input for every operation, such that only permission and scope can refuse it to the right person. */
export function sampleInputs(sample: Sample): Record<keyof typeof operations, object> {
  const { enterprise, event, batch, plan, account, job, collection, part, creditCode } = sample
  const { snapshot, absence, settled, contact, opening } = sample
  const { entry, version, judgement } = sample
  const right = { number: 'ZL1', name: '装置', kind: 'invention' }
  const file = { name: '名单.csv', bytes: new TextEncoder().encode('统一社会信用代码,企业名称\n') }
  const person = (login: string) => ({ login, name: '某某', password: 'Another-Horse-8' })
  return {
    acceptAdded: { id: collection, part, creditCode },
    assignEnterprises: { filter: { search: '本单位独有' }, unit: 'science-technology' },
    acceptCredit: { event, unit: 'science-technology', reason: '测试裁定' },
    adoptPlan: { id: plan },
    assessEnterprise: { enterprise },
    assessFacts: { scheme: 'tech-sme', facts: {} },
    assessVersions: { enterprise, scheme: 'srdi-sme', before: '2022-06-01', after: '2026-04-01' },
    backup: { to: '/nowhere/at/all' },
    cancelJob: { id: job },
    changePassword: { oldPassword: password, newPassword: 'Another-Horse-8' },
    chooseAnswer: { id: collection, creditCode, part, reason: '测试裁定' },
    comparePlanVersions: { id: plan },
    compareVersions: { scheme: 'srdi-sme', before: '2022-06-01', after: '2026-04-01' },
    compilePlan: { text: '一、重点任务\n1.某事。（牵头单位：区科技局）' },
    confirmTotp: { code: '000000' },
    correctLedgerEntry: { entry, version, values: { ...right, name: '新装置' }, reason: '测试更正' },
    correctPlan: {
      id: plan,
      correction: { kind: 'goal', anchor: '全区高新技术企业突破80家', change: { deadline: 2026 } },
    },
    countEnterprises: {},
    createAccount: { login: 'newcomer', name: '新人' },
    declineAdded: { id: collection, part, creditCode, reason: '测试不接受' },
    describeFacts: {},
    listLevers: {},
    describeSession: {},
    downloadCollection: { id: collection, part },
    downloadLedgerTemplate: { ledger: 'rights' },
    downloadReturned: { id: collection, part },
    downloadReturnedRows: { batch },
    downloadTemplate: { list: 'enterprises' },
    draftPlan: { text: '一、重点任务\n1.某事。推进。（牵头单位：区科技局）' },
    enrolTotp: {},
    expandPlaceholder: {
      id: plan,
      placeholder: '区级有关行业主管部门',
      holders: ['science-technology'],
      validFrom: '2025-06-30',
      reason: '测试展开',
    },
    exportAnswers: { id: collection },
    exportDecomposition: {},
    exportList: { list: 'listEnterprises', format: 'csv' },
    exportSelfCheck: {},
    findAnything: { words: '独有' },
    grantRole: { account, role: 'leader', units: [], version: 1 },
    importEnterprises: { file, dryRun: true },
    importLedger: { ledger: 'rights', file, dryRun: true },
    importTitles: { title: 'city-tech-enterprise', file, dryRun: true },
    listAccounts: {},
    listAnswers: { id: collection },
    listAssessments: {},
    listBatches: {},
    listCollections: {},
    listEnterprises: {},
    listFlows: { indicator: 'high-tech-enterprise', unit: 'science-technology' },
    listIndustries: {},
    listJournal: {},
    listLedgerEntries: { ledger: 'rights' },
    listLedgers: {},
    listOpenings: { title: 'high-tech-enterprise' },
    listPlans: {},
    listSnapshots: {},
    listUnclaimed: {},
    listSchemes: {},
    listTowns: {},
    listUnits: {},
    listViews: {},
    listWindows: {},
    planEnterprise: { enterprise, scheme: 'tech-sme', on: '2099-06-10' },
    planGap: { scheme: 'tech-sme', on: '2099-06-10', facts: {} },
    readBatch: { id: batch },
    readCollection: { id: collection },
    readDecomposition: { indicator: 'high-tech-enterprise' },
    readEnterprise: { id: enterprise },
    readJob: { id: job },
    readLedgerEntry: { entry },
    readPlan: { id: plan },
    recogniseList: { file },
    receiveReturns: { id: collection, file },
    readObligations: { enterprise },
    readSelfCheck: { file: selfChecked(sample.ownCode) },
    readSnapshot: { id: snapshot },
    recordFacts: { enterprise, facts: { facts: { staff: { '2024': 60 } } }, source: '测试报表' },
    recordFullList: {
      file: certificates([[91, '2024-05-06', '']]),
      title: 'high-tech-enterprise',
      onDay: '2025-06-30',
      sender: '市科技局',
    },
    recordJudgement: {
      enterprise,
      scheme: 'high-tech-enterprise',
      clause: 'core-ip.2',
      holds: true,
      judge: '技术专家组',
      judgedOn: '2025-06-30',
      reason: '测试意见',
    },
    recordLedgerEntry: {
      ledger: 'awards',
      enterprise,
      values: { award: '测试奖', level: 'national', 'granted-on': '2024-05-01' },
    },
    recordOpening: { title: 'high-tech-enterprise', kind: 'yearTotal', onDay: '2019-12-31', total: 12, reason: '公报' },
    recordSelfCheck: { file: selfChecked(sample.ownCode) },
    recordUnit: { slug: 'new-unit', name: '新单位', kind: 'department', validFrom: '2025-01-01' },
    refreshAssessments: {},
    removeView: { view: account },
    reopenAbsence: { absence: settled, reason: '测试撤回' },
    resetPassword: { account },
    saveView: { name: '到期提醒', search: { standing: 'due' } },
    settleAbsence: { absence, outcome: 'omitted', reason: '测试核实' },
    sendReturnBack: { id: collection, part, reason: '测试退回' },
    setUp: { district: home, token: 'x'.repeat(40), system: person('aa'), security: person('bb'), lead: person('cc') },
    showContact: { enterprise, contact },
    signIn: { district: away, login: 'leader-none', password },
    signInByLink: { district: away, login: 'leader-none', token: 'x'.repeat(40) },
    signOut: {},
    startCollection: {
      collection: {
        title: '测试收集',
        dueOn: '2025-07-31',
        splitBy: 'unit',
        asked: [{ header: '联系情况', kind: 'text' }],
      },
    },
    stateComplete: { ledger: 'rights', enterprise, onDay: '2025-06-30', reason: '测试核对' },
    switchAccount: { account, enabled: true, version: 1 },
    takeAppeared: { snapshot, rows: [2] },
    takeChanged: { snapshot, rows: [2] },
    undoBatch: { id: batch },
    verifyJournal: {},
    verifyReceipt: { receipt: anyReceipt },
    withdrawCompleteness: { ledger: 'rights', enterprise, reason: '测试撤回' },
    withdrawSendBack: { id: collection, part },
    withdrawCorrection: { id: plan, correction: account },
    withdrawJudgement: { judgement, reason: '测试撤回' },
    withdrawLedgerEntry: { entry, version, reason: '测试撤回' },
    withdrawExpansion: { id: plan, expansions: [account] },
    withdrawOpening: { title: 'high-tech-enterprise', id: opening, reason: '测试撤回' },
  }
}
