import { waysOut, type Way } from '../../policy/counterfactual/index.ts';
import type { Policy, SubsidyFacts, SubsidyValue } from '../../policy/policy.ts';
import { formatDay, type Day } from '../kernel/day.ts';
import { formatWan, formatYuan } from '../kernel/fen.ts';
import { failedTests, unknownTests, type Verdict } from '../kernel/verdict.ts';
import type { Check } from '../intake/check-facts.ts';
import { Reasons, Steps } from './reasons.tsx';

const CAN = { yes: '按您的回答，可以申报', no: '按您的回答，现在还不能申报', unknown: '有的条件还不清楚，暂时不能定' } as const;
const CLASS = { yes: 'good', no: 'bad', unknown: 'soft' } as const;

const countsOf = (verdict: Verdict): string => {
  const [failed, open] = [failedTests(verdict).length, unknownTests(verdict).length];
  const parts = [failed > 0 ? `${failed} 项不符合` : '', open > 0 ? `${open} 项还要弄清` : ''].filter(Boolean);
  return parts.length === 0 ? `${verdict.because.length} 项条件都符合` : `${verdict.because.length} 项条件中，${parts.join('，')}`;
};

const May = ({ verdict }: { verdict: Verdict }) => (
  <div className="box">
    <h2>我能申请吗</h2>
    <p className={`big ${CLASS[verdict.outcome]}`}>{CAN[verdict.outcome]}</p>
    <p>{countsOf(verdict)}。</p>
  </div>
);

const inBoth = (fen: number): string => `${formatYuan(fen)} 元（${formatWan(fen)} 万元）`;

/** While the levels are open, or not high enough, rate and ceiling still say how much it can be. */
function amountSays({ outcome, value }: Verdict<SubsidyValue>, ways: readonly Way[]): readonly string[] {
  if (!value || value.computedFen === null) return ['没有填计划投入，还不能估算'];
  const mostFen = Math.min(value.computedFen, value.ceilingFen);
  if (outcome === 'unknown') return [`最多 ${inBoth(mostFen)}`];
  if (outcome === 'yes') return [inBoth(value.amountFen ?? mostFen)];
  const canTurn = mostFen > 0 && ways.every(({ change }) => change !== null);
  const open = ways.some(({ kind }) => kind === 'unstated') ? '，还要弄清的也都符合' : '';
  return ['照这样的打算，没有补助', ...(canTurn ? [`做到下面“怎样才行”所说的${open}，可得 ${inBoth(mostFen)}`] : [])];
}

const Amount = ({ facts, policy }: { facts: SubsidyFacts; policy: Policy }) => {
  const verdict = policy.decisions.subsidy.decide(facts);
  const ways = waysOut(policy, 'subsidy', facts, verdict);
  const [says, more] = amountSays(verdict, ways);
  return (
    <>
      <div className="box">
        <h2>能拿多少</h2>
        <p className="big">{says}</p>
        {more === undefined ? null : <p>{more}。</p>}
        <p>前提：符合申报条件，列入试点，按计划完成改造并通过验收，投入都有合同、发票、付款凭证并全部得到认定。</p>
      </div>
      <Steps steps={policy.explain.subsidy(facts)} />
      {facts.recognisedFen === undefined ? null : (
        <>
          <h3>补助条件</h3>
          <Reasons verdict={verdict} ways={ways} />
        </>
      )}
    </>
  );
};

type Props = {
  readonly check: Check;
  readonly policy: Policy;
  readonly today: Day | null;
  readonly back: string;
  readonly discreet: string | null;
};

/** Whether, how much, and what is still lacking: by the very rules that the office works with. */
export const CheckResult = ({ check: { eligibility, subsidy }, policy, today, back, discreet }: Props) => {
  const verdict = policy.decisions['enterprise-eligibility'].decide(eligibility);
  return (
    <>
      <h1>自查结果</h1>
      <May verdict={verdict} />
      <Amount facts={subsidy} policy={policy} />
      <h2>{verdict.outcome === 'yes' ? '申报条件逐项核对' : '还差什么'}</h2>
      <Reasons verdict={verdict} ways={waysOut(policy, 'enterprise-eligibility', eligibility, verdict)} />
      <p className="no-print">
        <a className="button" href={back}>
          修改回答
        </a>
      </p>
      <p className="soft small">
        {today === null ? '' : `按 ${formatDay(today)}计算。`}
        这里用的是办理时同一套规则，结果供参考，以正式审核为准。系统不保存您的回答；本页地址里只有这些回答，没有企业名称和个人信息，可以转发。
      </p>
      {discreet === null ? null : (
        <p className="soft small">
          地址里有成立日期、人数、金额或投入等数字，熟悉本县企业的人可能据此猜出是哪一家。不想让人猜出的，请转发
          <a href={discreet}>去掉日期和数字的链接</a>（结果里相应的几项会变成“还要弄清”）。
        </p>
      )}
    </>
  );
};
