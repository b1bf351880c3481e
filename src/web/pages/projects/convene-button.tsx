import { useNavigate } from '@tanstack/react-router';
import { PANEL_ACTS } from '../../../cases/panel/acts.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { reviewOf } from './choosable.ts';

/** A panel for the firms that are ticked, where all stand before the same review. */
export function ConveneButton({ rows, clear }: { readonly rows: readonly ProjectRow[]; readonly clear: () => void }) {
  const navigate = useNavigate();
  const reviews = new Set(rows.map(reviewOf));
  const [review] = reviews;
  if (reviews.size !== 1 || review === undefined) return null;
  const { label } = PANEL_ACTS.convenePanel;
  return (
    <ActButton
      target={{ kind: 'panel', act: 'convenePanel', label, given: { review, caseIds: rows.map(({ id }) => id) } }}
      onDone={({ id }) => {
        clear();
        void navigate({ to: '/panels/$id', params: { id } });
      }}
    >
      <ol className="names">
        {rows.map((row) => (
          <li key={row.id}>{row.name}</li>
        ))}
      </ol>
    </ActButton>
  );
}
