import { inAllSays } from '../../policy/counterfactual/in-all.ts';
import type { Way } from '../../policy/counterfactual/way.ts';
import { formatYuan } from '../kernel/fen.ts';
import type { Step } from '../kernel/steps.ts';
import type { Holds, Verdict } from '../kernel/verdict.ts';
import { ClauseTag } from './clause-tag.tsx';

const OUTCOME_SAYS = { yes: '符合', no: '不符合', unknown: '材料不全，暂不能定' } as const;
const OUTCOME_CLASS = { yes: 'good', no: 'bad', unknown: 'soft' } as const;
const markOf = (holds: Holds): string => (holds === 'unknown' ? '待补' : holds ? '符合' : '不符合');

/** 怎样才行: …; what nobody has said yet is asked for, and a fact that nothing turns is said without that promise. */
const WayOut = ({ way: { says, change, kind } }: { way: Way }) => (
  <p className="way">
    {change === null ? null : <strong>{kind === 'unstated' ? '还要弄清：' : '怎样才行：'}</strong>}
    {says}
  </p>
);

/** A verdict with the reasons that decide it first, each with its clause and what would turn it. */
export const Reasons = ({ verdict, ways = [] }: { verdict: Verdict; ways?: readonly Way[] }) => {
  const settled = verdict.because.filter(({ holds }) => holds === true);
  const open = verdict.because.filter(({ holds }) => holds !== true);
  const together = ways.length === open.length ? inAllSays(ways) : undefined;
  const list = (reasons: Verdict['because']) => (
    <ul>
      {reasons.map(({ test, says, clause, holds }) => (
        <li key={test}>
          <strong className={holds === false ? 'bad' : ''}>{markOf(holds)}</strong>：{says} <ClauseTag clause={clause} />
          {ways
            .filter((way) => way.test === test)
            .map((way) => (
              <WayOut key={test} way={way} />
            ))}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>
        结论：<strong className={OUTCOME_CLASS[verdict.outcome]}>{OUTCOME_SAYS[verdict.outcome]}</strong>
      </p>
      {together === undefined ? null : <p>{together}</p>}
      {open.length === 0 ? null : list(open)}
      {settled.length === 0 ? null : (
        <details>
          <summary>已符合的 {settled.length} 项</summary>
          {list(settled)}
        </details>
      )}
    </>
  );
};

/** An amount's arithmetic, line by line, each with its clause. */
export const Steps = ({ steps }: { steps: readonly Step[] }) =>
  steps.length === 0 ? null : (
    <table className="stack">
      <caption>计算过程</caption>
      <thead>
        <tr>
          <th scope="col">步骤</th>
          <th scope="col">依据</th>
          <th scope="col" className="money">
            金额（元）
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ says, clause, fen }) => (
          <tr key={`${says}${fen}`}>
            <td>{says}</td>
            <td data-label="依据">
              <ClauseTag clause={clause} />
            </td>
            <td className="money" data-label="金额（元）">
              {formatYuan(fen)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
