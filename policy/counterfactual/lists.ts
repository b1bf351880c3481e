import { setting, type Turnable } from './way.ts';

const needsListed = (path: string, label: string): Readonly<Record<string, string>> => ({ [`listed.${path}`]: label });

/** The three lists, for firms and providers alike. */
export const listOuts = {
  'not-abnormal': {
    needs: needsListed('abnormal', '经营异常名录的查询结果'),
    fails: setting({ 'listed.abnormal': false }, '先改正被列入的原因，向市场监管部门申请移出经营异常名录'),
  },
  'not-dishonest': {
    needs: needsListed('dishonest', '严重失信主体名单的查询结果'),
    fails: setting({ 'listed.dishonest': false }, '先履行义务、完成信用修复，由列入单位移出严重失信主体名单'),
  },
  'not-procurement-barred': {
    needs: needsListed('procurement', '政府采购严重违法失信名单的查询结果'),
    fails: setting({ 'listed.procurement': false }, '等处罚期满，从政府采购严重违法失信名单移出'),
  },
} as const satisfies Readonly<Record<string, Turnable<unknown>>>;
