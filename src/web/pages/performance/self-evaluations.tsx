import { EVALUATION_ROUNDS, ROUND_NAMES, type EvaluationRound } from '../../../cases/performance/records.ts';
import type { SelfEvaluated } from '../../../cases/performance/self-evaluations.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { SELF } from './words.ts';

/** What the firms say of themselves, beside what the record says, round by round. */
export function SelfEvaluations({ view: { selfEvaluations } }: { readonly view: PerformanceView }) {
  const asked = ROUND_NAMES.filter((round) => selfEvaluations.some((each) => each.round === round && each.own !== null));
  if (selfEvaluations.length === 0) return null;
  return (
    <Section title={SELF.title}>
      <p className="hint">
        {SELF.hint} <ClauseLink clause="measures/14" />
      </p>
      {asked.length === 0 && <p className="empty">{SELF.none}</p>}
      {asked.map((round) => (
        <Round key={round} round={round} rows={selfEvaluations.filter((each) => each.round === round)} />
      ))}
    </Section>
  );
}

const Round = ({ round, rows }: { readonly round: EvaluationRound; readonly rows: readonly SelfEvaluated[] }) => (
  <DataTable
    caption={EVALUATION_ROUNDS[round]}
    showCaption
    rows={rows}
    rowKey={({ creditCode }) => creditCode}
    columns={[
      { head: SELF.firm, cell: ({ name }) => name, wide: true },
      { head: SELF.level, cell: ({ own }) => own && LEVEL_WORDS[own.level], short: true },
      { head: SELF.known, cell: ({ known }) => known.level !== null && LEVEL_WORDS[known.level], short: true },
      { head: SELF.invested, cell: ({ own }) => own && <Yuan fen={own.investedFen} />, money: true },
      { head: SELF.recognised, cell: ({ known }) => <Yuan fen={known.recognisedFen} />, money: true },
      { head: SELF.growth, cell: ({ own }) => own && `${own.growth}%`, money: true, short: true },
      { head: SELF.said, cell: ({ own }) => own && [own.effects, own.problems].filter(Boolean).join('；'), wide: true },
      { head: SELF.differs, cell: ({ own, differences }) => (own ? differences.join('；') || SELF.same : SELF.missing), wide: true },
    ]}
  />
);
