import type { Forecast } from '../../../cases/fund/forecast.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { BOOK } from './words.ts';

/** How long the money lasts, line by line, and by what rule that is said. */
export const ForecastSection = ({ forecast: { availableFen, lines, runsOutOn, leftFen, unknown } }: { readonly forecast: Forecast }) => (
  <Section title={BOOK.forecast} id="forecast">
    <p>
      <strong className={runsOutOn === null ? 'good' : 'bad'}>
        {runsOutOn === null ? BOOK.lasts : BOOK.runsOut(formatDay(runsOutOn))}
      </strong>{' '}
      {BOOK.available} <Yuan fen={availableFen} />，{BOOK.left} <Yuan fen={leftFen} />。{unknown > 0 && BOOK.unknown(unknown)}
    </p>
    <p className="hint">{BOOK.forecastRule}</p>
    {lines.length > 0 && (
      <DataTable
        caption={BOOK.forecast}
        rows={lines}
        rowKey={({ caseId }) => caseId}
        columns={[
          { head: BOOK.expectedOn, cell: ({ on, basis }) => `${formatDay(on)}（${BOOK.basis[basis]}）` },
          {
            head: BOOK.firm,
            cell: ({ caseId, name }) => (
              <CaseLink kind="project" id={caseId}>
                {name}
              </CaseLink>
            ),
            wide: true,
          },
          { head: BOOK.expected, cell: ({ fen }) => <Yuan fen={fen} />, money: true },
          {
            head: BOOK.leftAfter,
            cell: (line) => (
              <span className={line.leftFen < 0 ? 'bad' : ''}>
                <Yuan fen={line.leftFen} />
              </span>
            ),
            money: true,
          },
        ]}
      />
    )}
  </Section>
);
