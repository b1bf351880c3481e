import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { OUTLAY_ACTS, OUTLAY_STAGE_WORDS } from '../../../cases/outlay/acts.ts';
import { purposeRow } from '../../../cases/outlay/purposes.ts';
import type { GroundRow, OutlayRow } from '../../../contract/outlay-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { outlaysQuery } from '../../queries.ts';
import { OUTLAYS as W } from './words.ts';

/** What is paid beside firms' transformation; officers ask for the next from the rows that carry it. */
export function Outlays() {
  const me = useMe();
  const mayPrepare = OUTLAY_ACTS.prepareOutlay.roles.some((role) => me.roles.includes(role));
  return (
    <Page title={W.title}>
      <Loaded query={useQuery(outlaysQuery())}>
        {({ outlays, grounds }) => (
          <>
            <Asked rows={outlays} />
            {mayPrepare && (
              <Section title={W.grounds}>
                <Grounds rows={grounds} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Asked = ({ rows }: { readonly rows: readonly OutlayRow[] }) => (
  <ListTable
    caption={W.caption}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{W.empty}</p>}
    columns={[
      {
        head: W.beneficiary,
        cell: ({ id, name }) => (
          <CaseLink kind="outlay" id={id}>
            {name}
          </CaseLink>
        ),
        saved: ['text', ({ name }) => name],
        wide: true,
      },
      { head: W.purpose, cell: ({ purpose }) => purposeRow(purpose).says },
      { head: W.amount, cell: ({ amountFen }) => <Yuan fen={amountFen} />, saved: ['fen', ({ amountFen }) => amountFen], money: true },
      {
        head: W.stage,
        cell: ({ stage, isInNotice }) => <span className="tag">{isInNotice ? W.inNotice : OUTLAY_STAGE_WORDS[stage]}</span>,
        saved: ['text', ({ stage, isInNotice }) => (isInNotice ? W.inNotice : OUTLAY_STAGE_WORDS[stage])],
      },
      { head: W.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on] },
    ]}
  />
);

const Grounds = ({ rows }: { readonly rows: readonly GroundRow[] }) => (
  <DataTable
    caption={W.grounds}
    rows={rows}
    rowKey={({ rowId }) => rowId}
    empty={<p>{W.noGrounds}</p>}
    columns={[
      {
        head: W.beneficiary,
        cell: ({ rowId, name }) => (
          <CaseLink kind="row" id={rowId}>
            {name}
          </CaseLink>
        ),
        wide: true,
      },
      { head: W.purpose, cell: ({ purpose }) => purposeRow(purpose).says },
      { head: W.what, cell: ({ what }) => what, wide: true },
      { head: W.invoiced, cell: ({ fen }) => <Yuan fen={fen} />, money: true },
      { head: W.act, bare: true, cell: (row) => <Prepare row={row} /> },
    ]}
  />
);

function Prepare({ row: { rowId, purpose, name, what, fen } }: { readonly row: GroundRow }) {
  const navigate = useNavigate();
  const { label } = OUTLAY_ACTS.prepareOutlay;
  return (
    <ActButton
      target={{ kind: 'outlay', act: 'prepareOutlay', label, given: { rowId } }}
      onDone={({ id }) => void navigate({ to: '/outlays/$id', params: { id } })}
    >
      <p>
        {W.asking(purposeRow(purpose).says, name, what)}
        {fen === null ? '' : `。${W.invoice(formatYuan(fen))}`}
      </p>
    </ActButton>
  );
}
