import { FIELD_WORDS } from '../../../cases/panel/records.ts';
import { drawOrder } from '../../../cases/panel/draw.ts';
import type { PanelView } from '../../../contract/views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { PANEL } from './words.ts';

/** The list that was fixed, who is not on it and why, and how anyone comes to the same draw. */
export function DrawList({ view }: { readonly view: PanelView }) {
  const { seed, pool, excluded, listDigest } = view;
  // Computed here anew by the public rule: the order of turns that the draw had to follow.
  const rows = seed === null ? pool.map((each) => ({ ...each, ticket: '' })) : drawOrder(seed, pool);
  return (
    <Section title={PANEL.pool}>
      <p>
        {PANEL.listDigest}：<span className="code">{listDigest}</span>
      </p>
      <DataTable
        caption={PANEL.pool}
        rows={rows}
        rowKey={({ expertId }) => expertId}
        columns={[
          { head: PANEL.expert, cell: ({ name }) => name },
          { head: PANEL.field, cell: ({ field }) => FIELD_WORDS[field] },
          { head: PANEL.workplace, cell: ({ workplace }) => workplace, wide: true },
          { head: PANEL.number, cell: ({ expertId }) => <span className="code">{expertId}</span> },
          ...(seed === null
            ? []
            : [
                { head: PANEL.ticket, cell: (row: { readonly ticket: string }) => <span className="code">{row.ticket.slice(0, 12)}</span> },
              ]),
        ]}
      />
      {excluded.length > 0 && (
        <DataTable
          caption={PANEL.excluded}
          showCaption
          rows={excluded}
          rowKey={({ expertId }) => expertId}
          columns={[
            { head: PANEL.expert, cell: ({ name }) => name },
            { head: PANEL.why, cell: ({ says }) => says, wide: true },
          ]}
        />
      )}
      <p className="hint">{PANEL.repeat}</p>
    </Section>
  );
}
