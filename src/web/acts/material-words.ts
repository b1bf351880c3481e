export const MATERIAL_WORDS = [
  { value: 'application', label: '验收申请书' },
  { value: 'ledger', label: '投资台账' },
  { value: 'vouchers', label: '合同、发票、付款凭证' },
  { value: 'level-evidence', label: '改造后水平佐证材料' },
] as const;
