import type * as operations from '#operations/operations.ts'
import { away, home, password } from './twoDistricts.ts'

/** Ids of the home district's things, by which the wrong people will ask. */
export type Sample = {
  enterprise: string
  event: string
  batch: string
  plan: string
  account: string
  job: string
  /** With the part of the own unit, to which another unit has sent the enterprise with this credit code too. */
  collection: string
  part: string
  creditCode: string
}

/** One input for every operation, such that only permission and scope can refuse it to the right person. */
export function sampleInputs(sample: Sample): Record<keyof typeof operations, object> {
  const { enterprise, event, batch, plan, account, job, collection, part, creditCode } = sample
  const file = { name: '名单.csv', bytes: new TextEncoder().encode('统一社会信用代码,企业名称\n') }
  const person = (login: string) => ({ login, name: '某某', password: 'Another-Horse-8' })
  return {
    acceptCredit: { event, unit: 'science-technology', reason: '测试裁定' },
    adoptPlan: { id: plan },
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
    createAccount: { login: 'newcomer', name: '新人' },
    describeSession: {},
    downloadCollection: { id: collection, part },
    downloadReturned: { id: collection, part },
    downloadTemplate: { template: 'enterprises' },
    draftPlan: { text: '一、重点任务\n1.某事。推进。（牵头单位：区科技局）' },
    enrolTotp: {},
    exportAnswers: { id: collection },
    exportDecomposition: {},
    exportEnterprises: { format: 'csv' },
    grantRole: { account, role: 'leader', units: [], version: 1 },
    importCityTechEnterprises: { file, dryRun: true },
    importEnterprises: { file, dryRun: true },
    importHighTechCertificates: { file, dryRun: true },
    listAccounts: {},
    listAnswers: { id: collection },
    listBatches: {},
    listCollections: {},
    listEnterprises: {},
    listFlows: { indicator: 'high-tech-enterprise', unit: 'science-technology' },
    listJournal: {},
    listPlans: {},
    listUnclaimed: {},
    listTowns: {},
    listUnits: {},
    readBatch: { id: batch },
    readCollection: { id: collection },
    readDecomposition: { indicator: 'high-tech-enterprise' },
    readEnterprise: { id: enterprise },
    readJob: { id: job },
    readPlan: { id: plan },
    receiveReturns: { id: collection, file },
    recordUnit: { slug: 'new-unit', name: '新单位', kind: 'department', validFrom: '2025-01-01' },
    resetPassword: { account },
    setUp: { district: home, token: 'x'.repeat(40), system: person('aa'), security: person('bb'), lead: person('cc') },
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
    undoBatch: { id: batch },
    verifyJournal: {},
    withdrawCorrection: { id: plan, correction: account },
  }
}
