import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { FINDING_TITLES } from '../../../cases/project/evidence/words.ts';
import type { FindingRow, FindingsView } from '../../../contract/finding-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { linesAbove } from '../../parts/list-sheet.ts';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { SavedFilters } from '../../parts/saved-filters.tsx';
import { useMe } from '../../parts/use-me.ts';
import { findingsQuery } from '../../queries.ts';
import { FindingFilters } from './finding-filters.tsx';
import { findingsWorkbook } from './findings-workbook.ts';
import { filterSays, shownOf, sumAtStake } from './shown.ts';
import { FINDINGS } from './words.ts';

const route = getRouteApi('/office/findings');

async function save(rows: readonly FindingRow[], above: readonly string[]): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${FINDINGS.title}.xlsx`, new Uint8Array(await writeWorkbook(findingsWorkbook(rows, above))), XLSX_TYPE);
}

/** 凭证疑点 of the whole programme: what is in doubt, by which clause, and how much hangs on it. Nothing is changed here. */
export function Findings() {
  const query = useQuery(findingsQuery());
  return (
    <Page title={FINDINGS.title}>
      <p className="hint">
        {FINDINGS.hint}
        {FINDINGS.examineHint}
      </p>
      <Loaded query={query}>{(view) => <Listed view={view} />}</Loaded>
    </Page>
  );
}

function Listed({ view: { findings, unexamined } }: { readonly view: FindingsView }) {
  const me = useMe();
  const filter = route.useSearch();
  const shown = shownOf(findings, filter);
  const above = linesAbove(FINDINGS.title, filterSays(filter, findings), shown.length, me);
  return (
    <>
      <SavedFilters list="findings" />
      <FindingFilters findings={findings} />
      <div className="row">
        <p>
          {FINDINGS.count(shown.length)}
          {FINDINGS.sum}
          <Yuan fen={sumAtStake(shown)} />
        </p>
        <Button onClick={() => void save(shown, above)}>{FINDINGS.excel}</Button>
      </div>
      <Rows rows={shown} />
      {unexamined.length > 0 && (
        <Section title={FINDINGS.unexamined}>
          <ul>
            {unexamined.map(({ caseId, name, expenses }) => (
              <li key={caseId}>
                <CaseLink kind="project" id={caseId}>
                  {FINDINGS.unexaminedHint(name, expenses)}
                </CaseLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const Rows = ({ rows }: { readonly rows: readonly FindingRow[] }) => (
  <DataTable
    caption={FINDINGS.caption}
    rows={rows}
    rowKey={({ caseId, id }) => `${caseId} ${id}`}
    empty={<p>{FINDINGS.none}</p>}
    columns={[
      {
        head: FINDINGS.firm,
        cell: ({ caseId, name }) => (
          <CaseLink kind="project" id={caseId}>
            {name}
          </CaseLink>
        ),
      },
      { head: FINDINGS.expense, cell: ({ expense }) => expense ?? FINDINGS.wholeFirm },
      { head: FINDINGS.test, cell: ({ test }) => <span className="tag open">{FINDING_TITLES[test]}</span> },
      { head: FINDINGS.says, cell: (row) => <Said row={row} />, wide: true },
      { head: FINDINGS.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
      { head: FINDINGS.atStake, cell: ({ atStakeFen }) => <Yuan fen={atStakeFen} />, money: true },
      {
        head: FINDINGS.answer,
        cell: ({ answer }) => (answer === null ? FINDINGS.open : FINDINGS.answered(answer.by, formatDay(answer.on), answer.reason)),
      },
    ]}
  />
);

const Said = ({ row: { says, compared, doubt, examinedOn } }: { readonly row: FindingRow }) => (
  <>
    {says}
    <details>
      <summary>
        {FINDINGS.examinedOn} {formatDay(examinedOn)}
      </summary>
      <ul>
        {compared.map(({ what, value }) => (
          <li key={`${what} ${value}`}>
            {what}：{value}
          </li>
        ))}
      </ul>
      {doubt !== undefined && <p className="hint">{doubt}</p>}
    </details>
  </>
);
