import { listOuts } from './lists.ts';
import { type Outs, setting } from './way.ts';

export const providerOuts: Outs<'provider-eligibility'> = {
  ...listOuts,
  'in-pool': {
    needs: { inPool: '进入资源池的情况' },
    fails: setting({ inPool: true }, '先在 168 平台申请进入服务商资源池，入池后再承接'),
  },
  'legal-person': { needs: { legalPerson: '独立法人资格情况' }, fails: '没有独立法人资格的单位不能作为服务商' },
  qualified: {
    needs: { qualified: '资质、团队和经验的证明' },
    fails: setting({ qualified: true }, '补足相关资质、团队和实施经验后再承接'),
  },
  lawful: { needs: { lawful: '合法经营情况' }, fails: setting({ lawful: true }, '改正违法经营并接受处理完毕后再承接') },
  'good-credit': { needs: { goodCredit: '信用情况' }, fails: setting({ goodCredit: true }, '依法完成信用修复后再承接') },
  'no-subcontracting': {
    needs: { subcontracts: '转包、分包情况（如实写明有无）' },
    fails: setting({ subcontracts: false }, '收回转包、分包的部分，由本单位完成'),
  },
  recognised: {
    needs: { recognised: '企业和主管部门的评价' },
    fails: setting({ recognised: true }, '按意见改进服务，得到企业和主管部门认可'),
  },
};
