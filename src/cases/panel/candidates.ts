import type { Candidate, Excluded, ExpertRow, ReviewedFirm } from './records.ts';

/** A firm under review with what ties somebody to it. */
export type Reviewed = ReviewedFirm & { readonly phone?: string };
type Sorted = { readonly pool: readonly Candidate[]; readonly excluded: readonly Excluded[] };

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s（）()·-]/gu, '');
const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && bare(a) === bare(b);

/** What ties an expert to a firm under review, in words; undefined where nothing on file does. */
function tieOf({ workplace, tiedTo, phone, accounts }: ExpertRow, firm: Reviewed): string | undefined {
  if (tiedTo === firm.creditCode) return `专家库登记为${firm.name}的关联专家`;
  if (isSame(workplace, firm.name)) return `在${firm.name}工作`;
  if (accounts.some(({ organisations }) => organisations.includes(firm.creditCode))) return `账号属于${firm.name}`;
  return isSame(phone, firm.phone) ? `与${firm.name}同一联系电话` : undefined;
}

/** Why somebody may not be drawn; a candidate where nothing stands in the way. */
function candidateOf(row: ExpertRow, firms: readonly Reviewed[], convenedBy: string): Candidate | string {
  const { id, name, field, workplace, accounts } = row;
  if (name === undefined || field === undefined || workplace === undefined) return '专家库中姓名、领域、工作单位未填全';
  const tie = firms.map((firm) => tieOf(row, firm)).find((found) => found !== undefined);
  if (tie !== undefined) return `${tie}，回避`;
  const [account, ...others] = accounts;
  if (account === undefined) return '没有评审专家账号，须先邀请开通';
  if (others.length > 0) return '有多个同名的评审专家账号，分不清是谁';
  if (account.personId === convenedBy) return '组织本次评审的人不参加评审';
  return { expertId: id, personId: account.personId, name, workplace, field };
}

/** Everyone on the register of experts: who may be drawn, and who may not and why. Two rows of one account are one person twice: neither is drawn. */
export function sortExperts(rows: readonly ExpertRow[], firms: readonly Reviewed[], convenedBy: string): Sorted {
  const read = rows.map((row) => ({ row, found: candidateOf(row, firms, convenedBy) }));
  const people = read.flatMap(({ found }) => (typeof found === 'string' ? [] : [found.personId]));
  const isTwice = (personId: string): boolean => people.indexOf(personId) !== people.lastIndexOf(personId);
  const pool = read.flatMap(({ found }) => (typeof found === 'string' || isTwice(found.personId) ? [] : [found]));
  const excluded = read.flatMap(({ row, found }): Excluded[] => {
    const says = typeof found === 'string' ? found : isTwice(found.personId) ? '专家库中有同名的两行，分不清是谁' : undefined;
    return says === undefined ? [] : [{ expertId: row.id, name: row.name ?? '（无姓名）', says }];
  });
  return { pool, excluded };
}
