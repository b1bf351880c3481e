/** Who someone is in a programme. One person may hold several; duties stay apart by `notBy` of each act. */
export const ROLES = ['officer', 'approver', 'evaluator', 'city', 'finance', 'auditor', 'firm', 'admin', 'public'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Record<Role, string> = {
  officer: '县工信局经办',
  approver: '县工信局审批',
  evaluator: '第三方评测机构',
  city: '市级审核',
  finance: '县财政局',
  auditor: '审计监督',
  firm: '企业',
  admin: '系统管理员',
  public: '社会公众',
};
