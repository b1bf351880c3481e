import { compactNumber, isSameName } from '../../../kernel/bank-account.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { FIXED_STAGES } from '../stages.ts';
import type { AccountAct } from './acts.ts';

const clause = 'measures/12.2';
type Standing = Pick<Dossier, 'account'>;

const nothingAsked = ({ account }: Standing): Refused | null =>
  account?.asked === undefined ? refuse('wrong-stage', '没有待核对的收款账户，请企业先在“我的项目”填报', { clause }) : null;

/** The firm says where it wants to be paid. Refuses an account in another name than the firm's own, one without the bank's paper, and what is in force already. */
const stateAccount: ProjectDeed<'stateAccount'> = {
  decide: ({ application, account: page }, { input, facts: { papers } }) => {
    const number = compactNumber(input.number);
    const unionNumber = compactNumber(input.unionNumber);
    if (!isSameName(input.holder, application.name))
      return refuse('bad-input', `户名须是申报企业自己的名称“${application.name}”，不能付到他人账户`, { clause });
    if (papers.length === 0)
      return refuse('facts-missing', '请先在“本项目的材料”里上传开户证明（选“开户证明”），再填报收款账户', { clause });
    const { inForce } = page ?? {};
    if (inForce?.number === number && inForce.unionNumber === unionNumber && inForce.bank === input.bank)
      return refuse('already-done', '与已核对的收款账户相同，不用再填报', { clause });
    const account = { holder: application.name, number, bank: input.bank, unionNumber };
    return ok([{ type: 'account-stated', account, papers }]);
  },
};

/** The officer types the number as the bank's paper has it. Refuses a number that differs, and a second look by the first hand. */
const confirmAccount: ProjectDeed<'confirmAccount'> = {
  obstacle: (state) =>
    nothingAsked(state) ?? (state.account?.asked?.checked ? refuse('already-done', '账户已经核对，等审批人员复核', { clause }) : null),
  decide: ({ stage, account }, { input }) => {
    if (compactNumber(input.number) !== account?.asked?.number)
      return refuse('bad-input', '开户证明上的账号与企业填报的不一致，请退回企业更正', { clause });
    return ok([{ type: 'account-confirmed', isInForce: !(FIXED_STAGES as readonly string[]).includes(stage) }]);
  },
};

/** The second look at an account that came or changed after the amount was fixed. */
const approveAccount: ProjectDeed<'approveAccount'> = {
  obstacle: (state) =>
    nothingAsked(state) ?? (state.account?.asked?.checked ? null : refuse('wrong-stage', '请先由经办对照开户证明核对账号', { clause })),
  decide: () => ok([{ type: 'account-approved' }]),
};

/** What was stated is not taken; the account in force, if any, stays. */
const returnAccount: ProjectDeed<'returnAccount'> = {
  obstacle: nothingAsked,
  decide: (_state, { input: { reason } }) => ok([{ type: 'account-returned', reason }]),
};

export const ACCOUNT_DEEDS: { readonly [A in AccountAct]: ProjectDeed<A> } = {
  stateAccount,
  confirmAccount,
  approveAccount,
  returnAccount,
};
