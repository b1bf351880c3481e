/** Who someone is in a programme. One person may hold several; duties stay apart by `notBy` of each act. */
export const ROLES = [
  'officer',
  'approver',
  'director',
  'finance',
  'development',
  'park',
  'science',
  'taskforce',
  'auditor',
  'city',
  'centre',
  'evaluator',
  'provider',
  'expert',
  'bank',
  'firm',
  'admin',
  'public',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Record<Role, string> = {
  officer: '县工信局经办',
  approver: '县工信局审批',
  director: '县工信局局长',
  finance: '县财政局',
  development: '县发改局',
  park: '园区管委会',
  science: '县科技局',
  taskforce: '专班负责人',
  auditor: '审计监督',
  city: '市级审核',
  centre: '自治区促进中心',
  evaluator: '第三方评测机构',
  provider: '数字化服务商',
  expert: '评审专家',
  bank: '合作银行',
  firm: '企业',
  admin: '系统管理员',
  public: '社会公众',
};

/** Those who carry or watch the whole programme: they see every case, the books and the registers. Seeing is not acting. */
export const OFFICES = ['officer', 'approver', 'director', 'city', 'finance', 'taskforce', 'auditor'] as const satisfies readonly Role[];
/** Members of the task force (annex1) that are heard on the cases: they see these, the lists and the notices, but no books. */
export const DEPARTMENTS = ['development', 'park', 'science'] as const satisfies readonly Role[];
/** They act for an organisation and see only the cases to which it belongs; which ones is the use case's to say. */
export const PARTIES = ['firm', 'evaluator', 'provider'] as const satisfies readonly Role[];
export type PartyRole = (typeof PARTIES)[number];
/** Without a credit code such a person could not be told from any other firm's. */
export const ORGANISED: readonly Role[] = [...PARTIES, 'bank'];
