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

type Props = { readonly verdict: Verdict; readonly caption: string; readonly words?: Readonly<Record<Outcome, string>> };

/** The outcome; what stands in its way at once; and every test behind one click, so that a long row of yeses hides no "no". */
export function VerdictView({ verdict: { outcome, because, provisional }, caption, words }: Props) {
  const open = because.filter(({ holds }) => holds !== true);
  return (
    <>
      <p className="verdict-line">
        {caption}：<OutcomeMark outcome={outcome} {...(words ? { words } : {})} />
        {provisional && <span className="note">{PARTS.provisional}</span>}
      </p>
      {open.length > 0 && <Reasons because={open} caption={`${caption}${PARTS.openTests}`} />}
      {because.length > open.length && (
        <details>
          <summary>{PARTS.allTests(because.length, because.length - open.length)}</summary>
          <Reasons because={because} caption={`${caption}${PARTS.every}`} />
        </details>
      )}
    </>
  );
}
