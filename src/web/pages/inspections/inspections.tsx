import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { INSPECTION_ACTS, INSPECTION_STAGE_WORDS } from '../../../cases/inspection/acts.ts';
import { INSPECTING, ROUND_WORDS } from '../../../cases/inspection/records.ts';
import type { InspectionRow } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { quarterOf } from '../../../kernel/month.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { addressOf } from '../../base.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import type { Column } from '../../parts/column.ts';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { inspectionsQuery } from '../../queries.ts';
import { PackIn } from './pack-in.tsx';
import { INSPECTIONS, PACK } from './words.ts';

const COLUMNS: ReadonlyArray<Column<InspectionRow>> = [
  {
    head: INSPECTIONS.name,
    cell: ({ id, title }) => (
      <CaseLink kind="inspection" id={id}>
        {title}
      </CaseLink>
    ),
    saved: ['text', ({ title }) => title],
    wide: true,
  },
  { head: INSPECTIONS.round, cell: ({ round }) => ROUND_WORDS[round] },
  {
    head: INSPECTIONS.stage,
    cell: ({ stage }) => <span className="tag">{INSPECTION_STAGE_WORDS[stage]}</span>,
    saved: ['text', ({ stage }) => INSPECTION_STAGE_WORDS[stage]],
  },
  {
    head: INSPECTIONS.listed,
    cell: ({ listed }) => INSPECTIONS.households(listed),
    saved: ['number', ({ listed }) => listed],
    money: true,
  },
  {
    head: INSPECTIONS.size,
    cell: ({ size }) => INSPECTIONS.households(size),
    saved: ['number', ({ size }) => size],
    money: true,
  },
  { head: INSPECTIONS.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on], short: true },
];

/** The rounds, newest first; what this quarter still owes; and the way to begin one. */
export function Inspections() {
  const query = useQuery(inspectionsQuery());
  const me = useMe();
  const navigate = useNavigate();
  const [isTaking, setTaking] = useState(false);
  return (
    <Page
      title={INSPECTIONS.title}
      extra={
        me.roles.includes('officer') && (
          <ActButton
            primary
            target={{ kind: 'inspection', act: 'announceInspection', label: INSPECTION_ACTS.announceInspection.label, given: {} }}
            onDone={({ id }) => void navigate({ to: '/inspections/$id', params: { id } })}
          />
        )
      }
    >
      <Loaded query={query}>
        {(rows) => (
          <>
            {me.roles.some((role) => INSPECTING.some((each) => each === role)) && (
              <div className="row">
                <a href={addressOf('/field/')}>{INSPECTIONS.field}</a>
                <Button aria-haspopup="dialog" onClick={() => setTaking(true)}>
                  {PACK.open}
                </Button>
                {isTaking && <PackIn close={() => setTaking(false)} />}
              </div>
            )}
            <Owed rows={rows} />
            <ListTable
              caption={INSPECTIONS.caption}
              rows={rows}
              rowKey={({ id }) => id}
              empty={<p>{INSPECTIONS.empty}</p>}
              columns={COLUMNS}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** At least once a quarter (measures/16). */
function Owed({ rows }: { readonly rows: readonly InspectionRow[] }) {
  const { today } = useMe();
  const quarter = quarterOf(today);
  if (rows.some(({ round, on }) => round === 'quarterly' && on.slice(0, 4) === today.slice(0, 4) && quarterOf(on) === quarter)) return null;
  return <p className="hint">{INSPECTIONS.thisQuarter(INSPECTIONS.quarter(today.slice(0, 4), quarter))}</p>;
}
