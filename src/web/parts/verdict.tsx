import { inAllSays } from '../../../policy/counterfactual/in-all.ts';
import type { Way } from '../../../policy/counterfactual/way.ts';
import type { Holds, Outcome, Reason, Verdict } from '../../kernel/verdict.ts';
import { ClauseLink } from './clause.tsx';
import { DataTable } from './data-table.tsx';
import { HOLDS, OUTCOME, PARTS } from './words.ts';

const TONE = { yes: 'good', no: 'bad', unknown: 'open' } as const;
const OF_HOLDS = { true: 'yes', false: 'no', unknown: 'unknown' } as const satisfies Record<`${Holds}`, Outcome>;

function Mark({ tone, mark, word }: { readonly tone: string; readonly mark: string; readonly word: string }) {
  return (
    <span className={`answer ${tone}`}>
      <span aria-hidden="true" className="mark">
        {mark}
      </span>
      {word}
    </span>
  );
}

export const HoldsMark = ({ holds }: { readonly holds: Holds }) => <Mark tone={TONE[OF_HOLDS[`${holds}`]]} {...HOLDS[`${holds}`]} />;
/** `words` replaces 符合 / 不符合 / 待补充 where the question is another one (可拨付 / …). */
export function OutcomeMark({ outcome, words }: { readonly outcome: Outcome; readonly words?: Readonly<Record<Outcome, string>> }) {
  const { mark, word } = OUTCOME[outcome];
  return <Mark tone={TONE[outcome]} mark={mark} word={words?.[outcome] ?? word} />;
}

type ReasonsProps = { readonly because: readonly Reason[]; readonly caption: string; readonly ways?: readonly Way[] };

/** Every test of a decision in policy order, with its answer, its words, what would turn it, and its clause. */
export function Reasons({ because, caption, ways = [] }: ReasonsProps) {
  return (
    <DataTable
      caption={caption}
      rows={because}
      rowKey={(reason) => reason.test}
      columns={[
        { head: PARTS.answer, cell: (reason) => <HoldsMark holds={reason.holds} /> },
        { head: PARTS.why, cell: (reason) => <Why reason={reason} ways={ways} />, wide: true },
        { head: PARTS.clause, cell: (reason) => <ClauseLink clause={reason.clause} /> },
      ]}
    />
  );
}

const Why = ({ reason, ways }: { readonly reason: Reason; readonly ways: readonly Way[] }) => {
  const way = ways.find(({ test }) => test === reason.test);
  return (
    <>
      {reason.says}
      {way && <WayLine way={way} />}
    </>
  );
};

/** 怎样才行: …; a fact that nothing turns is said without that promise. */
export const WayLine = ({ way: { says, change } }: { readonly way: Way }) => (
  <p className="way">
    {change !== null && <strong>{PARTS.ways}：</strong>}
    {says}
  </p>
);

type Props = {
  readonly verdict: Verdict;
  readonly caption: string;
  readonly words?: Readonly<Record<Outcome, string>>;
  readonly ways?: readonly Way[];
};

/** The outcome; what stands in its way at once; and every test behind one click, so that a long row of yeses hides no "no". */
export function VerdictView({ verdict: { outcome, because, provisional }, caption, words, ways = [] }: Props) {
  const open = because.filter(({ holds }) => holds !== true);
  // Only where every open test has its way: a sentence about all must not be about some.
  const together = ways.length === open.length ? inAllSays(ways) : undefined;
  return (
    <>
      <p className="verdict-line">
        {caption}：<OutcomeMark outcome={outcome} {...(words ? { words } : {})} />
        {provisional && <span className="note">{PARTS.provisional}</span>}
      </p>
      {together !== undefined && <p className="way">{together}</p>}
      {open.length > 0 && <Reasons because={open} caption={`${caption}${PARTS.openTests}`} ways={ways} />}
      {because.length > open.length && (
        <details>
          <summary>{PARTS.allTests(because.length, because.length - open.length)}</summary>
          <Reasons because={because} caption={`${caption}${PARTS.every}`} />
        </details>
      )}
    </>
  );
}
