/** The four papers of measures/12.2, in the order of the clause. */
export const MATERIALS = ['application', 'ledger', 'vouchers', 'level-evidence'] as const;
export type Material = (typeof MATERIALS)[number];

export const MATERIAL_WORDS: Readonly<Record<Material, string>> = {
  application: '验收申请',
  ledger: '改造台账',
  vouchers: '投资凭证',
  'level-evidence': '数字化水平评测佐证材料',
};
