import { FIELD_WORDS } from '../../../cases/panel/records.ts';
import type { PanelSeat, PanelView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { PANEL, STANDING_WORDS } from './words.ts';

/** Who sits, how far each is, and who sat before. Experts see it with the conclusion. */
export function Seats({ view }: { readonly view: PanelView }) {
  if (view.seats.length === 0) return null;
  const offer = view.acts.find(({ act, allowed }) => act === 'replaceExpert' && allowed);
  const replace = ({ expertId, standing, name }: PanelSeat) =>
    offer &&
    standing !== 'revealed' && (
      <ActButton
        target={{ kind: 'panel', caseId: view.id, version: view.version, act: 'replaceExpert', label: offer.label, given: { expertId } }}
      >
        <p>{name}</p>
      </ActButton>
    );
  return (
    <Section title={PANEL.seats}>
      <DataTable
        caption={PANEL.seats}
        rows={view.seats}
        rowKey={({ expertId }) => expertId}
        columns={[
          { head: PANEL.expert, cell: ({ name, chair }) => (chair ? `${name}（${PANEL.chair}）` : name), wide: true },
          { head: PANEL.field, cell: ({ field }) => FIELD_WORDS[field] },
          { head: PANEL.workplace, cell: ({ workplace }) => workplace },
          {
            head: PANEL.standing,
            cell: ({ standing, tie }) => (tie === null ? STANDING_WORDS[standing] : `${STANDING_WORDS[standing]}：${tie}`),
          },
          ...(offer ? [{ head: PANEL.replace, cell: replace, bare: true as const }] : []),
        ]}
      />
      {view.departed.length > 0 && (
        <DataTable
          caption={PANEL.departed}
          showCaption
          rows={view.departed}
          rowKey={({ name }) => name}
          columns={[
            { head: PANEL.expert, cell: ({ name }) => name },
            { head: PANEL.reason, cell: ({ reason }) => reason, wide: true },
            { head: PANEL.on, cell: ({ on }) => formatDay(on), short: true },
          ]}
        />
      )}
    </Section>
  );
}
