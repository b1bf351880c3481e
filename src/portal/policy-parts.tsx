import { amountOf } from '../../policy/amount-of.ts';
import type { Carrier, Obligation, Parameter, Reading } from '../../policy/policy.ts';

const STATUS_SAYS = { carried: '已落实', partly: '部分落实', 'not-yet': '尚未落实' } as const;
const STATUS_CLASS = { carried: 'good', partly: 'soft', 'not-yet': 'bad' } as const;

const wordsOf = (carriers: readonly Carrier[]): string => [...new Set(carriers.map(({ says }) => says))].join('、');

/** What the clause demands, whether this system carries it, by what, and what is still wanting. */
export const Demands = ({ obligations }: { obligations: readonly Obligation[] }) => (
  <ul>
    {obligations.map(({ id, what, status, carriedBy, why }) => (
      <li key={id}>
        {what} <strong className={STATUS_CLASS[status]}>{STATUS_SAYS[status]}</strong>
        <span className="soft small">
          {carriedBy.length > 0 && `：${wordsOf(carriedBy)}`}
          {why !== undefined && `。${why}`}
        </span>
      </li>
    ))}
  </ul>
);

export const Numbers = ({ parameters }: { parameters: readonly Parameter[] }) => (
  <ul>
    {parameters.map((parameter) => (
      <li key={parameter.says}>
        {parameter.says}：<strong>{amountOf(parameter)}</strong>
      </li>
    ))}
  </ul>
);

/** 口径: the question, how it is answered here, and how else it could be. */
export const ReadAs = ({ readings }: { readings: readonly Reading[] }) => (
  <dl>
    {readings.map(({ question, chosen, alternatives }) => (
      <div key={question}>
        <dt>{question}？</dt>
        <dd>
          <strong>{alternatives[chosen]}</strong>
          <span className="soft small">
            （另一种理解：
            {Object.entries(alternatives)
              .flatMap(([name, says]) => (name === chosen ? [] : [says]))
              .join('；')}
            ）
          </span>
        </dd>
      </div>
    ))}
  </dl>
);
