import { amountOf } from '../../policy/amount-of.ts';
import { Fragment } from 'react';
import type { Carrier, Obligation, Parameter, Reading } from '../../policy/policy.ts';
import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import { placeOfCarrier } from '../contract/carrier-places.ts';
import type { PolicyStanding, StandingFigure } from '../contract/policy-views.ts';
import { sayBounds } from '../contract/policy-words.ts';
import type { PublicRuling } from '../contract/ruling-views.ts';
import { citeClause } from '../kernel/clause.ts';
import { formatDay } from '../kernel/day.ts';

const STATUS_SAYS = { carried: '已落实', partly: '部分落实', 'not-yet': '尚未落实' } as const;
const STATUS_CLASS = { carried: 'good', partly: 'soft', 'not-yet': 'bad' } as const;

const isFirstOfItsWords = (one: Carrier, at: number, all: readonly Carrier[]): boolean =>
  all.findIndex(({ says }) => says === one.says) === at;

/** What carries a demand: a link where it is a page anyone may open. */
const Carriers = ({ carriers }: { carriers: readonly Carrier[] }) =>
  carriers.filter(isFirstOfItsWords).map((carrier, at) => {
    const place = placeOfCarrier(carrier);
    const says = place?.page === 'public' ? <a href={place.href}>{carrier.says}</a> : carrier.says;
    return (
      <Fragment key={carrier.says}>
        {at > 0 && '、'}
        {says}
      </Fragment>
    );
  });

/** How far a demand is met, in numbers. */
const Figures = ({ figure }: { figure: StandingFigure }) => (
  <span className="figures">
    {figure.sides.map(({ side, says, count }, at) => (
      <Fragment key={side}>
        {at > 0 && '，'}
        {says} <b>{count}</b> {figure.unit}
      </Fragment>
    ))}
    {sayBounds(figure) !== '' && `（${sayBounds(figure)}）`}
  </span>
);

type Demanded = { obligations: readonly Obligation[]; standing: PolicyStanding };

/** What the clause demands, whether this system carries it, by what, how far it is met today, and what is still wanting. */
export const Demands = ({ obligations, standing }: Demanded) => (
  <ul>
    {obligations.map(({ id, what, status, carriedBy, why }) => {
      const figure = standing.find(({ obligation }) => obligation === id);
      return (
        <li key={id}>
          {what} <strong className={STATUS_CLASS[status]}>{STATUS_SAYS[status]}</strong>
          <span className="soft small">
            {carriedBy.length > 0 && '：'}
            <Carriers carriers={carriedBy} />
            {why !== undefined && `。${why}`}
          </span>
          {figure ? <Figures figure={figure} /> : carriedBy.length > 0 && <span className="figures soft">还没有可数的记录</span>}
        </li>
      );
    })}
  </ul>
);

/** The official words, folded beneath our own. */
export const Official = ({ words: { title, text } }: { words: ClauseWording }) => (
  <details>
    <summary>原文</summary>
    <div className="wording">{title === '' ? text : `${title}\n${text}`}</div>
  </details>
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

const documentSays = ({ document: { issuer, number, on }, from }: PublicRuling): string =>
  `${issuer}${number}（${formatDay(on)}），适用于${formatDay(from)}起发生的事实`;

/** What was decided of a clause since the text was issued, and by whom. */
export const RuledSince = ({ rulings }: { rulings: readonly PublicRuling[] }) => (
  <ul>
    {rulings.map((ruling) => (
      <li key={ruling.number}>
        <a href={`#ruling-${ruling.number}`}>第{ruling.number}号决定</a>：{ruling.after}
        <span className="soft small">（原为：{ruling.before}）</span>
      </li>
    ))}
  </ul>
);

/** 历次决定: every ruling on the policy that is in force, on whose paper, since when. */
export const Rulings = ({ rulings }: { rulings: readonly PublicRuling[] }) => (
  <section id="rulings">
    <h2>历次决定</h2>
    {rulings.length === 0 ? (
      <p>文本印发以来没有另作决定：各项数额和口径都按印发的文本。</p>
    ) : (
      <ul className="plain">
        {rulings.map((ruling) => (
          <li key={ruling.number} id={`ruling-${ruling.number}`}>
            <strong>第{ruling.number}号决定</strong>（<a href={`#${ruling.clause}`}>{citeClause(ruling.clause)}</a>）：{ruling.title}
            <div className="soft small">
              {documentSays(ruling)}；{formatDay(ruling.signedOn)}批准。
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
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
