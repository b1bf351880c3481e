import { amountOf } from '../../policy/amount-of.ts';
import { getPolicy } from '../../policy/index.ts';
import { asDay } from '../../src/kernel/day.ts';
import type { Play } from './play.ts';

const { parameters } = getPolicy('pengyang-2026');
const says = (name: keyof typeof parameters): string => {
  const parameter = parameters[name];
  if (parameter === undefined) throw new TypeError(`the policy has no ${name}`);
  return amountOf(parameter);
};

const APPLY = `符合条件的企业在网上填一张申报表，约十分钟，填到一半可以放下，下次接着填。
# 先看能不能申请
- 在彭阳县登记，有独立法人资格，经营满${says('operatingYears')}
- 属于轻工纺织、装备制造、农副产品加工、新型材料四个主导产业
- 按国家划型标准是中型、小型或微型企业
- 依法纳税，没有列入经营异常、严重失信名单
- 近${says('cleanRecordYears')}没有重大事故和重大违法
拿不准的，打开首页“我能申请吗”，不用登录，回答几个问题就有结论和依据。
# 准备四样材料
- 营业执照
- 近一年财务报表
- 完税证明
- 信用报告
手机拍清楚就可以，一页一张。
# 在网上填写提交
1. 用县工信商务局发的邀请链接开通账号，登录后点“填写申报表”。
2. 四页逐项回答，边填边存。不知道的先空着，页面会写明还缺什么。
3. 按现有回答符合条件的，点“提交申报”，马上有回执。
# 提交以后
材料有缺的，会退回并写明补哪一项、到哪一天。核对无误后由专家评审，拟入选的名单公示${says('publicityDays')}以上。列入试点前，可以随时撤回。`;

const SPENDING = `补助按认定的数字化改造投资计算。一笔支出认不认，看它买的是什么、票据全不全、是不是在方案和期限之内。
# 认的
- 软件：购买、开发、实施的费用
- 云服务：订购期在项目期内的部分
- 数据采集、传输的设备：传感器、网关、网络设备等
智能化设备和其他数字化支出，要由县工信商务局逐笔认定并写明理由。
# 不认的
- 日常经营、原材料、厂房、装修
- 与转型无关的设备和人员工资
- 改造方案里没有的支出
- 同一张发票再次申报，或已在别处领过同类补助
# 票据要齐
- 合同：写明买什么、多少钱
- 发票：购买方是本企业，销售方与合同一致
- 付款凭证：付给同一家单位，最好走银行转账
三样的单位、金额对得上，日期都在项目期内。付了多少认多少，专用发票上可以抵扣的增值税不算。
# 要换内容怎么办
先在“我的项目”申请变更方案，批准以后再签合同。签合同那天方案里没有的，事后补不回来。`;

const MONEY = `补助等于认定的投资乘以比例，不超过上限。验收通过、等级达标，才有补助。
# 算法
- 比例：认定投资的${says('subsidyRate')}
- 上限：每家${says('subsidyCeiling')}
- 原来不到${says('pivotLevel')}的，改造后至少到${says('targetBelowPivot')}
- 原来已到${says('pivotLevel')}的，改造后至少到${says('targetFromPivot')}
# 举例
认定投资60万元，一半是30万元，没有超过上限，补30万元。认定投资100万元，一半是50万元，超过上限，补40万元。
# 哪些情况会少或没有
- 有的支出没有认定：“我的项目”里逐笔写着为什么
- 验收没有通过：限期${says('rectificationDays')}整改，再不通过就取消资格
- 领过自治区、固原市同类补助：不重复支持
# 什么时候到账
县级初审、市级审核之后，金额公示${says('publicityDays')}以上，没有异议的由财政局一次付清。先在“我的项目”填好收款账户，账户要由另一个人对照开户证明核对。`;

const OBJECT = `名单和金额拿出来公示，就是请大家看一看对不对。谁都可以提异议，不用登录。
# 什么时候提
公示期至少${says('publicityDays')}，每份公示都写着截止到哪一天，当天24时以前都可以提。
# 怎样提
1. 打开“公示”，点进那一份，看清单位、项目和金额。
2. 在页面下面写明哪一家、什么问题、怎么知道的，留下姓名和电话。
3. 提交后记下回执号。
异议人的姓名和电话不公开，只有办理的人看得到。
# 提了以后
县工信商务局核查，办结以前公示不能结束。异议成立的，从名单里去掉或者重新核定金额；不成立的写明理由。
# 匿名反映
不想留姓名的，用页面最下面的“投诉举报”。提交后得到一个回执码，只显示一次，凭它查看办理情况和答复。企业对自己的结论有不同意见，登录后在“我的项目”里写。`;

const PROVIDE = `服务商由企业自己选，政府不指定。做得怎样，验收结果、按期交付和企业的认可说了算。
# 谁可以参加
- 入选自治区168平台的数字化转型服务商资源池
- 有独立法人资格，有资质、团队和行业经验
- 没有不良信用记录，不转包、不分包
- 做改造的不做同一家的评测
# 在系统里做什么
- 诊断：受委托的，在“我的项目”逐题填写，附照片或写明在哪里看到
- 合同：凭自己留存的合同填写编号、日期、金额，与企业登记的核对
- 交付：做完一项登记一项，附照片，由企业确认
# 评价
评价先告知，写明得分和算式。不服的在期限内写明理由，由另外的人答复，定下以后公布。
# 违规的后果
转包、改造评测不分离、服务太差致使验收不过的，取消合作资格，追回奖励，情节重的建议移出资源池。`;

const GUIDES = [
  ['怎样申报数字化改造补助（样例）', 'guide', '2026-06-01', APPLY],
  ['哪些支出算改造投资（样例）', 'reading', '2026-07-20', SPENDING],
  ['补助怎样计算、什么时候到账（样例）', 'reading', '2026-07-20', MONEY],
  ['怎样对公示提出异议（样例）', 'guide', '2026-08-03', OBJECT],
  ['服务商怎样参加、怎样评价（样例）', 'guide', '2026-09-07', PROVIDE],
] as const;

/** What the county explains to firms, providers and the public, with the figures of the policy itself; the next is due. */
export async function publishGuides({ act }: Play): Promise<void> {
  const register = 'publications';
  for (const [title, kind, day, body] of GUIDES) {
    const [publishedOn, effectiveOn] = [asDay(day), asDay(day)];
    await act('approver', 'row', 'enterRow', { register, title, kind, body, publishedOn, effectiveOn, status: 'published' });
  }
  const next = { title: '验收要交哪些资料（样例）', kind: 'guide', dueOn: asDay('2027-04-15') } as const;
  await act('officer', 'row', 'enterRow', { register, ...next });
}
