import { keepRowFile } from '../../src/app/kept/keep-row-file.ts';
import { asDay } from '../../src/kernel/day.ts';
import { countyOf } from '../county/office-folder.ts';
import { granted } from './granted.ts';
import { publish } from './notices.ts';
import { DOT } from './papers.ts';
import { COUNTY, type Play } from './play.ts';
import { checkedStanding } from './standing.ts';

const { pilots, providers, evaluators } = countyOf(COUNTY);
const SCHOOL = { payee: '样例职业培训学校', payeeCode: '91640425MA76EDU01W' };
const account = (number: string) => ({ number, bank: '样例银行彭阳支行', unionNumber: '999875000016' });

const keepFile = async ({ ports, cast }: Play, register: 'policy-bases' | 'support-services', name: string): Promise<string> =>
  granted(await keepRowFile(ports, cast.officer, register, { name: `${name}（样例）.png`, bytes: DOT })).digest;

/** The measures name no amount for a provider's reward: a county document does. */
async function setStandard(play: Play): Promise<string> {
  const paper = await keepFile(play, 'policy-bases', '奖励标准');
  await play.act('approver', 'row', 'enterRow', {
    register: 'policy-bases',
    title: '样例县数字化转型服务商奖励标准（样例）',
    number: '样例政办发〔2027〕2号',
    issuer: '样例县人民政府办公室',
    level: 'county',
    issuedOn: asDay('2027-01-20'),
    bears: '方案第四部分，服务商奖励的金额（样例）',
    status: 'inForce',
    rewards: 'provider',
    rewardFen: 5_000_000,
    paper,
  });
  return paper;
}

/** The provider that has somebody here is found worthy, granted its reward and shown to the public. Gives the outlay's id and the notice's. */
export async function reward(play: Play): Promise<{ readonly id: string; readonly notice: string }> {
  const { act } = play;
  const standard = await setStandard(play);
  const [provider, firm] = [providers[0], pilots[0]?.firm];
  if (provider === undefined || firm === undefined) throw new Error('the county has no provider or no pilot');
  await act('officer', 'row', 'enterRow', checkedStanding({ ...provider, on: '2027-03-01' }));
  const register = 'provider-services' as const;
  const rowId = await act('officer', 'row', 'enterRow', {
    register,
    name: provider.name,
    provider: provider.creditCode,
    firmName: firm.name,
    firm: firm.creditCode,
    service: '诊断、生产管理系统上线和驻厂培训（样例）',
    from: asDay('2026-08-20'),
    to: asDay('2027-02-26'),
    onTime: true,
    satisfaction: 96,
    remarks: '按期上线，企业评价好（样例）',
    reward: 'provider',
    status: 'proposed',
  });
  await act(
    'approver',
    'row',
    'changeRow',
    { register, reason: '标准已印发，符合条件（样例）', recognised: true, standard, status: 'due' },
    rowId,
  );
  const id = await act('officer', 'outlay', 'prepareOutlay', { rowId, amountFen: 3_000_000, ...account('6222021000009001') });
  await act('approver', 'outlay', 'approveOutlay', { number: '6222021000009001', opinion: '符合奖励标准，同意（样例）' }, id);
  return { id, notice: await publish(play, 'reward', '2026年度数字化转型服务商拟奖励公示（样例）', [id]) };
}

/** Two services are done: a training waits for the county's approval, an evaluation has not been asked for yet. */
export async function buyServices(play: Play): Promise<void> {
  const evaluator = evaluators[1];
  if (evaluator === undefined) throw new Error('the county has one evaluator only');
  const [contract, invoice, proof] = await Promise.all(
    ['合同', '发票', '验收材料'].map((name) => keepFile(play, 'support-services', name)),
  );
  const papers = {
    contractOn: asDay('2027-02-18'),
    contract,
    invoicedOn: asDay('2027-03-26'),
    invoice,
    proof,
    status: 'accepted',
  } as const;
  const enter = (row: object) => play.act('officer', 'row', 'enterRow', { register: 'support-services', ...papers, ...row });
  const rowId = await enter({
    ...SCHOOL,
    use: 'training',
    service: '数字化专题培训两天，六十人（样例）',
    contractNumber: '样例合同2027-11',
    contractFen: 1_800_000,
    invoiceNumber: '27640000000000000011',
    invoiceFen: 1_800_000,
  });
  await enter({
    payee: evaluator.name,
    payeeCode: evaluator.creditCode,
    use: 'evaluation',
    service: '第一批四家企业验收评测（样例）',
    contractNumber: '样例合同2027-12',
    contractFen: 4_000_000,
    invoiceNumber: '27640000000000000012',
    invoiceFen: 1_600_000,
  });
  await play.act('officer', 'outlay', 'prepareOutlay', { rowId, amountFen: 1_800_000, ...account('6222021000009002') });
}
