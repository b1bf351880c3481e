import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { BATCH_ACTS } from '../../../cases/batch/acts.ts';
import { kindOf } from '../../../cases/batch/records.ts';
import type { Rehearsal, RehearsedLine } from '../../../cases/batch/rehearse.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { FactList } from '../../parts/facts.tsx';
import { LongTable } from '../../parts/long-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { PARTS } from '../../parts/words.ts';
import { useMe } from '../../parts/use-me.ts';
import { BATCHES as W, SHOWN } from './words.ts';

const FIGURES = [
  ['ledgerFen', W.ledger],
  ['noticeFen', W.notice],
  ['approvedFen', W.approved],
  ['fileFen', W.file],
] as const;

const sumOf = (lines: readonly RehearsedLine[], key: (typeof FIGURES)[number][0]): number =>
  lines.reduce((sum, line) => sum + (line[key] ?? 0), 0);

/** Everything that waits to be paid, four figures each. Those in which all agrees are chosen until someone drops them; the others say why they cannot be. */
export function RehearsalView({ rehearsal: { lines, differences } }: { readonly rehearsal: Rehearsal }) {
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setDropped((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  if (lines.length === 0) return <p className="empty">{W.nothing}</p>;
  const open = lines.filter((line) => line.differences.length === 0);
  const chosen = open.filter(({ caseId }) => !dropped.has(caseId));
  // What concerns several firms at once is on no line of its own.
  const shared = differences.filter((each) => !lines.some(({ name }) => each.startsWith(`${name}：`)));
  return (
    <>
      <Lines lines={worstFirst(lines)} dropped={dropped} toggle={toggle} />
      {shared.map((each) => (
        <p key={each} className="bad">
          {each}
        </p>
      ))}
      <Sums chosen={chosen} blocked={lines.length - open.length} />
      <Prepare chosen={chosen} />
    </>
  );
}

/** What nobody can pay is read first. */
const worstFirst = (lines: readonly RehearsedLine[]): readonly RehearsedLine[] =>
  lines.toSorted((a, b) => Math.sign(b.differences.length) - Math.sign(a.differences.length));

type LinesProps = {
  readonly lines: readonly RehearsedLine[];
  readonly dropped: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
};
const Lines = ({ lines, dropped, toggle }: LinesProps) => (
  <LongTable
    caption={W.rehearsal}
    rows={lines}
    nameOf={({ name }) => name}
    rowKey={({ caseId }) => caseId}
    columns={[
      {
        head: W.select,
        bare: true,
        cell: ({ caseId, name, differences }) => (
          <label className="tick box-only">
            <input
              type="checkbox"
              disabled={differences.length > 0}
              checked={differences.length === 0 && !dropped.has(caseId)}
              onChange={() => toggle(caseId)}
            />
            <span className="unseen">{PARTS.select(name)}</span>
          </label>
        ),
      },
      {
        head: W.firm,
        cell: ({ caseId, name, instruction }) => (
          <CaseLink kind={kindOf(instruction ?? {})} id={caseId}>
            {name}
          </CaseLink>
        ),
        wide: true,
      },
      ...FIGURES.map(([key, head]) => ({ head, cell: (line: RehearsedLine) => <Figure line={line} of={key} />, money: true as const })),
      { head: W.account, cell: ({ instruction }) => <Payee instruction={instruction} /> },
      { head: W.state, cell: (line) => <Differences line={line} />, wide: true },
    ]}
  />
);

/** What the text wants no notice for says so, and not that its figure is yet to come. */
const Figure = ({ line, of }: { readonly line: RehearsedLine; readonly of: (typeof FIGURES)[number][0] }) =>
  of === 'noticeFen' && line.noticeFen === null && line.differences.length === 0 ? (
    <span className="muted">{W.unshown}</span>
  ) : (
    <Yuan fen={line[of]} />
  );

const Payee = ({ instruction }: Pick<RehearsedLine, 'instruction'>) =>
  instruction === null ? (
    <span className="muted">{W.noAccount}</span>
  ) : (
    <>
      {instruction.account.bank}
      <br />
      <span className="code unbroken">{instruction.account.number}</span>
    </>
  );

const Differences = ({ line: { differences: of, noticeFen } }: { readonly line: RehearsedLine }) =>
  of.length === 0 ? (
    <span className="tag">{noticeFen === null ? W.agreesUnshown : W.agrees}</span>
  ) : (
    <ul className="bad">
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );

function Sums({ chosen, blocked }: { readonly chosen: readonly RehearsedLine[]; readonly blocked: number }) {
  // What the text wants no notice for has none to agree with.
  const shown = chosen.filter(({ noticeFen }) => noticeFen !== null);
  const [approved, ...others] = [sumOf(chosen, 'approvedFen'), sumOf(chosen, 'ledgerFen'), sumOf(chosen, 'fileFen')];
  const agree = others.every((sum) => sum === approved) && sumOf(shown, 'noticeFen') === sumOf(shown, 'approvedFen');
  return (
    <>
      <h3>{W.sums}</h3>
      <FactList
        lines={[
          [W.count, String(chosen.length)],
          ...FIGURES.map(([key, head]) => [head, <Yuan key={key} fen={sumOf(chosen, key)} />] as const),
        ]}
      />
      <p className={agree ? 'verdict-line' : 'bad'}>
        {agree ? W.allAgree(chosen.length, chosen.length - shown.length) : W.differ}
        {blocked > 0 && W.blocked(blocked)}
      </p>
    </>
  );
}

function Prepare({ chosen }: { readonly chosen: readonly RehearsedLine[] }) {
  const navigate = useNavigate();
  const me = useMe();
  if (!BATCH_ACTS.prepareBatch.roles.some((role) => me?.roles.includes(role))) return null;
  return (
    <ActButton
      primary
      disabled={chosen.length === 0}
      target={{
        kind: 'batch',
        act: 'prepareBatch',
        label: BATCH_ACTS.prepareBatch.label,
        given: { caseIds: chosen.map(({ caseId }) => caseId) },
      }}
      onDone={({ id }) => void navigate({ to: '/batches/$id', params: { id } })}
    >
      <p>{W.chosen(chosen.length, formatYuan(sumOf(chosen, 'fileFen')))}</p>
      <ol className="names">
        {chosen.slice(0, SHOWN).map(({ caseId, name }) => (
          <li key={caseId}>{name}</li>
        ))}
      </ol>
      {chosen.length > SHOWN && <p className="hint">{W.notNamed(chosen.length - SHOWN)}</p>}
    </ActButton>
  );
}
