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

/** Every test of a decision in policy order, with its answer, its words and its clause. */
export function Reasons({ because, caption }: { readonly because: readonly Reason[]; readonly caption: string }) {
  return (
    <DataTable
      caption={caption}
      rows={because}
      rowKey={(reason) => reason.test}
      columns={[
        { head: PARTS.answer, cell: (reason) => <HoldsMark holds={reason.holds} /> },
        { head: PARTS.why, cell: (reason) => reason.says, wide: true },
        { head: PARTS.clause, cell: (reason) => <ClauseLink clause={reason.clause} /> },
      ]}
    />
  );
}

export function VerdictView({
  verdict,
  caption,
  words,
}: {
  readonly verdict: Verdict;
  readonly caption: string;
  readonly words?: Readonly<Record<Outcome, string>>;
}) {
  return (
    <>
      <p className="verdict-line">
        {caption}：<OutcomeMark outcome={verdict.outcome} {...(words ? { words } : {})} />
        {verdict.provisional && <span className="note">{PARTS.provisional}</span>}
      </p>
      {verdict.because.length > 0 && <Reasons because={verdict.because} caption={caption} />}
    </>
  );
}
