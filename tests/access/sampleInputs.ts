import type * as operations from '#operations/operations.ts'
import { certificates } from '../registry/lists.ts'
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
  // With the part of the own unit, to which another unit has sent the enterprise with this credit code too.
  | 'collection'
  | 'part'
  | 'creditCode',
  string
>

/** One input for every operation, such that only permission and scope can refuse it to the right person. */
export function sampleInputs(sample: Sample): Record<keyof typeof operations, object> {
  const { enterprise, event, batch, plan, account, job, collection, part, creditCode } = sample
  const { snapshot, absence, settled, contact, opening } = sample
  const file = { name: '名单.csv', bytes: new TextEncoder().encode('统一社会信用代码,企业名称\n') }
  const person = (login: string) => ({ login, name: '某某', password: 'Another-Horse-8' })
  return {
    acceptCredit: { event, unit: 'science-technology', reason: '测试裁定' },
    adoptPlan: { id: plan },
    assessFacts: { scheme: 'tech-sme', facts: {} },
    backup: { to: '/nowhere/at/all' },
    cancelJob: { id: job },
    changePassword: { oldPassword: password, newPassword: 'Another-Horse-8' },
    chooseAnswer: { id: collection, creditCode, part, reason: '测试裁定' },
    comparePlanVersions: { id: plan },
    compilePlan: { text: '一、重点任务\n1.某事。（牵头单位：区科技局）' },
    confirmTotp: { code: '000000' },
    correctPlan: {
      id: plan,
      correction: { kind: 'goal', anchor: '全区高新技术企业突破80家', change: { deadline: 2026 } },
    },
    countEnterprises: {},
    createAccount: { login: 'newcomer', name: '新人' },
    describeFacts: {},
    describeSession: {},
    downloadCollection: { id: collection, part },
    downloadReturned: { id: collection, part },
    downloadReturnedRows: { batch },
    downloadTemplate: { list: 'enterprises' },
    draftPlan: { text: '一、重点任务\n1.某事。推进。（牵头单位：区科技局）' },
    enrolTotp: {},
    exportAnswers: { id: collection },
    exportDecomposition: {},
    exportList: { list: 'listEnterprises', format: 'csv' },
    findAnything: { words: '独有' },
    grantRole: { account, role: 'leader', units: [], version: 1 },
    importEnterprises: { file, dryRun: true },
    importTitles: { title: 'city-tech-enterprise', file, dryRun: true },
    listAccounts: {},
    listAnswers: { id: collection },
    listBatches: {},
    listCollections: {},
    listEnterprises: {},
    listFlows: { indicator: 'high-tech-enterprise', unit: 'science-technology' },
    listIndustries: {},
    listJournal: {},
    listOpenings: { title: 'high-tech-enterprise' },
    listPlans: {},
    listSnapshots: {},
    listUnclaimed: {},
    listSchemes: {},
    listTowns: {},
    listUnits: {},
    listViews: {},
    planGap: { scheme: 'tech-sme', on: '2099-06-10', facts: {} },
    readBatch: { id: batch },
    readCollection: { id: collection },
    readDecomposition: { indicator: 'high-tech-enterprise' },
    readEnterprise: { id: enterprise },
    readJob: { id: job },
    readPlan: { id: plan },
    recogniseList: { file },
    receiveReturns: { id: collection, file },
    readSnapshot: { id: snapshot },
    recordFullList: {
      file: certificates([[91, '2024-05-06', '']]),
      title: 'high-tech-enterprise',
      onDay: '2025-06-30',
      sender: '市科技局',
    },
    recordOpening: { title: 'high-tech-enterprise', kind: 'yearTotal', onDay: '2019-12-31', total: 12, reason: '公报' },
    recordUnit: { slug: 'new-unit', name: '新单位', kind: 'department', validFrom: '2025-01-01' },
    removeView: { view: account },
    reopenAbsence: { absence: settled, reason: '测试撤回' },
    resetPassword: { account },
    saveView: { name: '到期提醒', search: { standing: 'due' } },
    settleAbsence: { absence, outcome: 'omitted', reason: '测试核实' },
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
    switchAccount: { account, enabled: true, version: 1 },
    takeAppeared: { snapshot, rows: [2] },
    undoBatch: { id: batch },
    verifyJournal: {},
    withdrawCorrection: { id: plan, correction: account },
    withdrawOpening: { title: 'high-tech-enterprise', id: opening, reason: '测试撤回' },
  }
}
