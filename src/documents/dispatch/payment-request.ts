import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { heading, paragraph } from './blocks.ts';
import { figuresFrom, type Make, stepOf, wasDoneHere } from './given.ts';

const clause = 'measures/12.2';

/** 拨付申请 to the county's finance bureau (measures/12.2): whom, how much, to which account, and what has been settled before. Refuses without an account. */
export const paymentRequest: Make<'project'> = (given) => {
  const { state, policy } = given;
  if (state.stage !== 'awarded' && state.stage !== 'ordered' && state.stage !== 'paid') return null;
  if (!wasDoneHere<'project'>(given, 'award-confirmed')) return null;
  const account = state.account?.inForce;
  if (account === undefined) return refuse('facts-missing', '还没有核对确认的收款账户，请先办理收款账户', { clause });
  const said = figuresFrom<'project'>(given, 'award-confirmed', '确认补助');
  const say = (key: string, text: string) => said({ key, text, clause });
  const ofAccount = figuresFrom<'project'>(given, 'account-confirmed', '收款账户');
  const reviewed = figuresFrom<'project'>(given, 'city-approved', '市级审核');
  const { application, award, cityReviews } = state;
  const approvedOn = cityReviews.findLast(({ outcome }) => outcome === 'approved')?.on ?? given.today;
  return ok({
    occasion: stepOf<'project'>(given, 'award-confirmed'),
    title: `关于申请拨付${application.name}数字化改造补助资金的函`,
    form: { is: 'letter' },
    signer: null,
    addressee: `${policy.county.name}财政局`,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph(
        say('name', application.name),
        '数字化改造项目已通过验收，县级初审和市级审核（',
        reviewed({ key: 'city-on', text: formatDay(approvedOn), clause }),
        '）通过，兑付公示期满无异议或者异议不成立，补助已经确认。请按国库集中支付的规定一次性拨付。',
      ),
      heading('一、拨付金额'),
      paragraph('人民币', say('amount', formatYuan(award.amountFen)), '元，从企业改造补助中列支。'),
      heading('二、收款账户'),
      paragraph(
        '户名：',
        ofAccount({ key: 'account.holder', text: account.holder, clause }),
        '；开户银行：',
        ofAccount({ key: 'account.bank', text: account.bank, clause }),
        '；账号：',
        ofAccount({ key: 'account.number', text: account.number, clause }),
        '。',
      ),
    ],
  });
};
