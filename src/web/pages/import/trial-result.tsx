import { useEffect, useState, type ReactNode } from 'react';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { TrialAnswer } from '../../../contract/trial-view.ts';
import type { Outcome } from '../../../kernel/verdict.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan, YuanAndWan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { OutcomeMark, VerdictView } from '../../parts/verdict.tsx';
import { Faults } from './faults.tsx';
import { IMPORT, TRIAL } from './words.ts';

const levelWord = (level: number | null): string => (level === null ? TRIAL.unknownLevel : (LEVEL_WORDS[level] ?? String(level)));

/** What came of the rehearsal; the whole explanation comes as one page to keep. */
export function TrialResult({ answer: { trial, page }, again }: { readonly answer: TrialAnswer; readonly again: ReactNode }) {
  const { applicants, pilots, fund, faults } = trial;
  const count = (outcome: Outcome): number => applicants.filter((each) => each.outcome === outcome).length;
  return (
    <>
      <div className="row">
        <PageLink page={page} />
        {again}
      </div>
      <Section title={TRIAL.fund}>
        <FactList
          lines={[
            [TRIAL.region, <Yuan key="region" fen={fund.regionFen} />],
            [TRIAL.county, <Yuan key="county" fen={fund.countyFen} />],
            [
              TRIAL.subsidies,
              <strong key="subsidies">
                <YuanAndWan fen={fund.subsidiesFen} />
              </strong>,
            ],
            [TRIAL.applicants, IMPORT.counts(count('yes'), count('no'), count('unknown'))],
          ]}
        />
        <VerdictView verdict={fund.verdict} caption={TRIAL.fundCaption} words={TRIAL.fundWords} />
      </Section>
      <Section title={TRIAL.pilots}>
        <DataTable
          caption={TRIAL.pilots}
          rows={pilots}
          rowKey={({ creditCode, name }) => `${creditCode} ${name}`}
          empty={TRIAL.noPilots}
          columns={[
            { head: TRIAL.firm, cell: ({ name }) => name, wide: true },
            { head: TRIAL.levels, cell: ({ before, after }) => `${levelWord(before)} → ${levelWord(after)}` },
            { head: TRIAL.recognised, cell: ({ recognisedFen }) => <Yuan fen={recognisedFen} />, money: true },
            { head: TRIAL.refused, cell: ({ refused }) => (refused.length === 0 ? '—' : TRIAL.pieces(refused.length)), money: true },
            { head: TRIAL.subsidy, cell: ({ subsidy }) => <OutcomeMark outcome={subsidy} words={TRIAL.words} /> },
            { head: TRIAL.amount, cell: ({ amountFen }) => <Yuan fen={amountFen} />, money: true },
          ]}
        />
      </Section>
      <Section title={`${IMPORT.faults}（${faults.length}）`}>
        <Faults faults={faults} />
      </Section>
    </>
  );
}

/** The page is saved, not opened here: its own styles are not this site's. */
function PageLink({ page }: { readonly page: string }) {
  const [href, setHref] = useState('');
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
    setHref(address);
    return () => URL.revokeObjectURL(address);
  }, [page]);
  return (
    <a href={href} download={TRIAL.fileName}>
      {TRIAL.page}
    </a>
  );
}
