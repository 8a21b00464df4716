import type * as operations from '#operations/operations.ts'
import { away, home, password } from './twoDistricts.ts'

/** Ids of the home district's things, by which the wrong people will ask. */
export type Sample = { enterprise: string; event: string; batch: string; plan: string; account: string; job: string }

/** One input for every operation, such that only permission and scope can refuse it to the right person. */
export function sampleInputs(sample: Sample): Record<keyof typeof operations, object> {
  const { enterprise, event, batch, plan, account, job } = sample
  const file = { name: '名单.csv', bytes: new TextEncoder().encode('统一社会信用代码,企业名称\n') }
  const person = (login: string) => ({ login, name: '某某', password: 'Another-Horse-8' })
  return {
    acceptCredit: { event, unit: 'science-technology', reason: '测试裁定' },
    adoptPlan: { id: plan },
    assessFacts: { scheme: 'tech-sme', facts: {} },
    backup: { to: '/nowhere/at/all' },
    cancelJob: { id: job },
    changePassword: { oldPassword: password, newPassword: 'Another-Horse-8' },
    comparePlanVersions: { id: plan },
    compilePlan: { text: '一、重点任务\n1.某事。（牵头单位：区科技局）' },
    confirmTotp: { code: '000000' },
    correctPlan: {
      id: plan,
      correction: { kind: 'goal', anchor: '全区高新技术企业突破80家', change: { deadline: 2026 } },
    },
    createAccount: { login: 'newcomer', name: '新人' },
    describeFacts: {},
    describeSession: {},
    downloadTemplate: { template: 'enterprises' },
    draftPlan: { text: '一、重点任务\n1.某事。推进。（牵头单位：区科技局）' },
    enrolTotp: {},
    exportDecomposition: {},
    exportEnterprises: { format: 'csv' },
    grantRole: { account, role: 'leader', units: [], version: 1 },
    importCityTechEnterprises: { file, dryRun: true },
    importEnterprises: { file, dryRun: true },
    importHighTechCertificates: { file, dryRun: true },
    listAccounts: {},
    listBatches: {},
    listEnterprises: {},
    listFlows: { indicator: 'high-tech-enterprise', unit: 'science-technology' },
    listJournal: {},
    listPlans: {},
    listUnclaimed: {},
    listSchemes: {},
    listTowns: {},
    listUnits: {},
    readBatch: { id: batch },
    readDecomposition: { indicator: 'high-tech-enterprise' },
    readEnterprise: { id: enterprise },
    readJob: { id: job },
    readPlan: { id: plan },
    recordUnit: { slug: 'new-unit', name: '新单位', kind: 'department', validFrom: '2025-01-01' },
    resetPassword: { account },
    setUp: { district: home, token: 'x'.repeat(40), system: person('aa'), security: person('bb'), lead: person('cc') },
    signIn: { district: away, login: 'leader-none', password },
    signOut: {},
    switchAccount: { account, enabled: true, version: 1 },
    undoBatch: { id: batch },
    verifyJournal: {},
    withdrawCorrection: { id: plan, correction: account },
  }
}
