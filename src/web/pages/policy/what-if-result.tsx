import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { type Cause, type FundOutlook, type Shift, whyOf } from '../../../../policy/what-if/index.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { OutcomeMark } from '../../parts/verdict.tsx';
import type { Asked } from './what-if.tsx';
import { DIRECTIONS, type FileFormat, type WhatIfView } from './what-if-messages.ts';
import { WHAT_IF } from './words.ts';

const RESULT = 'result';
type Props = { readonly asked: Asked; readonly view: WhatIfView; readonly save: (format: FileFormat) => void };

/** Both policies side by side, why cases shift, and which ones. */
export function WhatIfResult({ asked, view, save }: Props) {
  const { counts, unchanged, elsewhere, causes, shown } = view;
  // The answer stands far below the question: whoever asked is led to it, by eye and by ear.
  useEffect(() => document.getElementById(RESULT)?.focus(), [view]);
  return (
    <>
      <Section
        title={WHAT_IF.result}
        id={RESULT}
        extra={
          <div className="row">
            <Button onClick={() => save('xlsx')}>{WHAT_IF.saveXlsx}</Button>
            <Button onClick={() => save('csv')}>{WHAT_IF.saveCsv}</Button>
          </div>
        }
      >
        <p className={asked.kind === 'simulated' ? 'banner' : 'hint'}>
          {asked.kind === 'simulated' ? WHAT_IF.ofSimulated(asked.count, asked.seed) : WHAT_IF.ofLive(asked.count)}
        </p>
        {elsewhere > 0 && <p className="hint">{WHAT_IF.ofElsewhere(elsewhere)}</p>}
        <p role="status">
          <strong>{WHAT_IF.counts(counts.losses, counts.gains, counts.otherwise, unchanged)}</strong>
        </p>
        <SideBySide view={view} />
        <h3>{WHAT_IF.causes}</h3>
        <Causes causes={causes} />
      </Section>
      {DIRECTIONS.map((direction) => (
        <Section key={direction} title={`${WHAT_IF.directions[direction]}（${counts[direction]}）`}>
          <Shifts title={WHAT_IF.directions[direction]} shifts={shown[direction]} all={counts[direction]} />
        </Section>
      ))}
    </>
  );
}

type Line = { readonly what: string; readonly now: ReactNode; readonly supposed: ReactNode; readonly by: ReactNode };
const money = (what: string, now: number, then: number): Line => ({
  what,
  now: <Yuan fen={now} />,
  supposed: <Yuan fen={then} />,
  by: <Yuan fen={then - now} />,
});
const closesWord = ({ closes }: FundOutlook): string => (closes ? WHAT_IF.enough : WHAT_IF.short);

/** Policies beside each other: firms, money, and whether the fund closes. */
function SideBySide({ view: { granted, fund } }: { readonly view: WhatIfView }) {
  const { before, after } = fund;
  const short = [before, after].flatMap(({ verdict }) => verdict.because.filter(({ holds }) => holds === false));
  const lines: readonly Line[] = [
    { what: WHAT_IF.firms, now: granted.before.firms, supposed: granted.after.firms, by: granted.after.firms - granted.before.firms },
    money(WHAT_IF.granted, granted.before.fen, granted.after.fen),
    money(WHAT_IF.fund, before.totalFen, after.totalFen),
    money(WHAT_IF.places, before.subsidiesFen, after.subsidiesFen),
    money(WHAT_IF.left, before.leftFen, after.leftFen),
    { what: WHAT_IF.closes, now: closesWord(before), supposed: closesWord(after), by: '' },
  ];
  return (
    <>
      <DataTable
        caption={WHAT_IF.beside}
        showCaption
        rows={lines}
        rowKey={({ what }) => what}
        columns={[
          { head: WHAT_IF.what, cell: ({ what }) => what },
          { head: WHAT_IF.now, cell: ({ now }) => now, money: true },
          { head: WHAT_IF.supposed, cell: ({ supposed }) => supposed, money: true },
          { head: WHAT_IF.difference, cell: ({ by }) => by, money: true },
        ]}
      />
      {[...new Set(short.map(({ says }) => says))].map((says) => (
        <p key={says}>{WHAT_IF.shortWhy(says)}</p>
      ))}
    </>
  );
}

function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  return (
    <>
      <p className="hint">{WHAT_IF.causesHint}</p>
      <DataTable
        caption={WHAT_IF.causes}
        rows={causes}
        rowKey={({ test }) => test}
        empty={WHAT_IF.none}
        columns={[
          { head: WHAT_IF.why, cell: ({ example }) => <CauseWords example={example} />, wide: true },
          { head: WHAT_IF.losing, cell: ({ losses }) => losses, money: true },
          { head: WHAT_IF.gaining, cell: ({ gains }) => gains, money: true },
          { head: WHAT_IF.moved, cell: ({ changeFen }) => <Yuan fen={changeFen} />, money: true },
        ]}
      />
    </>
  );
}

const CauseWords = ({ example: { flipped } }: { readonly example: Shift }) => {
  const [first] = flipped;
  if (first === undefined) return <>{WHAT_IF.onlyAmount}</>;
  return (
    <>
      <ClauseLink clause={first.clause} /> {WHAT_IF.example}
      {first.says}
    </>
  );
};

type ShiftsProps = { readonly title: string; readonly shifts: readonly Shift[]; readonly all: number };

function Shifts({ title, shifts, all }: ShiftsProps) {
  return (
    <>
      <DataTable
        caption={title}
        rows={shifts}
        rowKey={({ id }) => id}
        empty={WHAT_IF.none}
        columns={[
          { head: WHAT_IF.firm, cell: ({ name, onFile }) => (onFile ? <CaseLink {...onFile}>{name}</CaseLink> : name) },
          { head: WHAT_IF.about, cell: ({ about }) => about },
          { head: WHAT_IF.before, cell: ({ before, fenBefore }) => <Side outcome={before} fen={fenBefore} /> },
          { head: WHAT_IF.after, cell: ({ after, fenAfter }) => <Side outcome={after} fen={fenAfter} /> },
          { head: WHAT_IF.why, cell: whyOf, wide: true },
        ]}
      />
      {all > shifts.length && <p className="table-foot">{WHAT_IF.first(shifts.length, all)}</p>}
    </>
  );
}

const Side = ({ outcome, fen }: { readonly outcome: Shift['before']; readonly fen: number | null }) => (
  <>
    <OutcomeMark outcome={outcome} />
    {fen !== null && (
      <div>
        <Yuan fen={fen} />
      </div>
    )}
  </>
);
