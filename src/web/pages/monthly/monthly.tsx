import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import { sayPoints } from '../../../cases/rating/rate-provider.ts';
import { DEVIATION_RULES } from '../../../cases/project/reporting/month-progress.ts';
import type { ReportStanding } from '../../../cases/project/reporting/report-due.ts';
import type { MonthlyProvider, MonthlyRow, MonthlyView } from '../../../contract/monthly-views.ts';
import { monthlyWorkbook, STANDING_WORDS } from './monthly-workbook.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatMonth } from '../../../kernel/month.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { pathOf } from '../../api.ts';
import { monthlyQuery } from '../../queries.ts';
import { aheadCommendation, aheadOf } from '../kept/circular-drafts.ts';
import { DraftCircular } from '../kept/draft-circular.tsx';
import { ProgressSheetIn } from './progress-sheet-in.tsx';
import { MONTHLY, PROGRESS_SHEET } from './words.ts';

const route = getRouteApi('/office/monthly');

/** 月度调度: who reported for the month, and how each project stands against its plan. */
export function Monthly() {
  const { month } = route.useSearch();
  const query = useQuery(monthlyQuery(month));
  return (
    <Page title={MONTHLY.title}>
      <Loaded query={query}>{(view) => <Month view={view} />}</Loaded>
    </Page>
  );
}

async function save(view: MonthlyView): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${formatMonth(view.month)}${MONTHLY.title}.xlsx`, new Uint8Array(await writeWorkbook(monthlyWorkbook(view))), XLSX_TYPE);
}

function Month({ view }: { readonly view: MonthlyView }) {
  const { month, months, dueOn, provisional, rows, providers } = view;
  const navigate = useNavigate();
  const { roles } = useMe();
  const [isIn, setIn] = useState(false);
  const mayReport = PROJECT_ACTS.reportProgress.roles.some((role) => roles.includes(role));
  const count = (standing: ReportStanding): number => rows.filter((row) => row.standing === standing).length;
  const ahead = aheadOf(rows);
  const offered = months.includes(month) ? months : [...months, month];
  return (
    <>
      <div className="row">
        <label>
          {MONTHLY.month}{' '}
          <select value={month} onChange={(event) => void navigate({ to: '/monthly', search: { month: event.target.value } })}>
            {offered.toReversed().map((each) => (
              <option key={each} value={each}>
                {formatMonth(each)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => void save(view)}>{MONTHLY.save}</Button>
        {mayReport && rows.length > 0 && (
          <>
            <Button href={pathOf(`/case-sheets/progress?month=${month}`)}>{PROGRESS_SHEET.export}</Button>
            <Button aria-haspopup="dialog" onClick={() => setIn(true)}>
              {PROGRESS_SHEET.import}
            </Button>
          </>
        )}
        {ahead.length > 0 && <DraftCircular label={MONTHLY.praise(ahead.length)} cells={aheadCommendation(ahead, month)} />}
      </div>
      {isIn && <ProgressSheetIn close={() => setIn(false)} />}
      <p>
        {MONTHLY.due(formatDay(dueOn))}
        {provisional && `（${MONTHLY.provisional}）`}。{MONTHLY.counts(count('sent'), count('late'), count('missing'), count('awaited'))}
      </p>
      <Rows rows={rows} />
      <details>
        <summary>{MONTHLY.rules}</summary>
        <ul>
          {DEVIATION_RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>{MONTHLY.weighed}</p>
      </details>
      {providers !== null && <Providers of={providers} />}
      <p>
        <Link to="/registers" search={{ name: 'progress-reports' }}>
          {MONTHLY.imported}
        </Link>
      </p>
    </>
  );
}

const Rows = ({ rows }: { readonly rows: readonly MonthlyRow[] }) => (
  <DataTable
    caption={MONTHLY.caption}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{MONTHLY.none}</p>}
    columns={[
      {
        head: MONTHLY.firm,
        cell: ({ id, name }) => (
          <CaseLink kind="project" id={id}>
            {name}
          </CaseLink>
        ),
        wide: true,
      },
      { head: MONTHLY.standing, cell: (row) => <Standing row={row} /> },
      { head: MONTHLY.planned, cell: ({ plannedPercent }) => `${plannedPercent}%`, money: true },
      { head: MONTHLY.percent, cell: ({ percent }) => (percent === null ? '—' : `${percent}%`), money: true },
      { head: MONTHLY.plannedFen, cell: ({ plannedFen }) => <Yuan fen={plannedFen} />, money: true },
      { head: MONTHLY.spent, cell: ({ spentFen }) => (spentFen === null ? '—' : <Yuan fen={spentFen} />), money: true },
      {
        head: MONTHLY.deviations,
        cell: ({ deviations, percent }) =>
          deviations.length === 0 ? percent === null ? '—' : MONTHLY.noDeviation : <Lines of={deviations} />,
        wide: true,
      },
      { head: MONTHLY.problems, cell: ({ problems }) => problems ?? '—', wide: true },
      { head: MONTHLY.doubts, cell: ({ doubts, id }) => (doubts === 0 ? MONTHLY.noDeviation : <Doubts id={id} count={doubts} />) },
    ]}
  />
);

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((each) => (
      <li key={each}>{each}</li>
    ))}
  </ul>
);

const Doubts = ({ id, count }: { readonly id: string; readonly count: number }) => (
  <CaseLink kind="project" id={id}>
    {MONTHLY.counted(count)}
  </CaseLink>
);

/** How the providers of these firms did; whoever does not see ratings is shown none. */
const Providers = ({ of }: { readonly of: readonly MonthlyProvider[] }) => (
  <Section title={MONTHLY.providers}>
    <DataTable
      caption={MONTHLY.providers}
      rows={of}
      rowKey={({ name }) => name}
      empty={<p>{MONTHLY.noProviders}</p>}
      columns={[
        { head: MONTHLY.provider, cell: ({ name }) => name, wide: true },
        { head: MONTHLY.place, cell: ({ place }) => place ?? '—', short: true },
        { head: MONTHLY.points, cell: ({ points }) => (points === null ? MONTHLY.unrated : sayPoints(points)), short: true },
        { head: MONTHLY.serves, cell: ({ firms }) => firms.join('、'), wide: true },
      ]}
    />
    <p>
      {MONTHLY.rated} <Link to="/sanctions">{MONTHLY.ratings}</Link>
    </p>
  </Section>
);

const TONE = { sent: 'tag', late: 'tag open', missing: 'tag bad', awaited: 'tag' } as const;

const Standing = ({ row: { standing, sentOn, onBehalf, corrections } }: { readonly row: MonthlyRow }) => (
  <>
    <span className={TONE[standing]}>{STANDING_WORDS[standing]}</span>
    {sentOn !== null && <div>{formatDay(sentOn)}</div>}
    {onBehalf && <div>{MONTHLY.onBehalf}</div>}
    {corrections > 0 && <div>{MONTHLY.corrected(corrections)}</div>}
  </>
);
