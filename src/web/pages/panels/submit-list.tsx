import { useNavigate } from '@tanstack/react-router';
import { recommendedBy } from '../../../cases/panel/recommended-by.ts';
import { SELECTION_ACTS } from '../../../cases/selection/acts.ts';
import type { PanelView } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { useMe } from '../../parts/use-me.ts';
import { PANEL } from './words.ts';

/** The list that an approved review of applicants recommends, submitted with the review as its ground. */
export function SubmitList({ view: { id, stage, review, firms, conclusion } }: { readonly view: PanelView }) {
  const me = useMe();
  const navigate = useNavigate();
  if (stage !== 'approved' || review !== 'pilot' || conclusion === null || !me.roles.includes('officer')) return null;
  const caseIds = recommendedBy(conclusion);
  if (caseIds.length === 0) return null;
  return (
    <ActButton
      target={{ kind: 'selection', act: 'submitSelection', label: SELECTION_ACTS.submitSelection.label, given: { caseIds, panelId: id } }}
      onDone={({ id: selectionId }) => void navigate({ to: '/selections/$id', params: { id: selectionId } })}
    >
      <p>{PANEL.listed}</p>
      <ol className="names">
        {caseIds.map((caseId) => (
          <li key={caseId}>{firms.find((firm) => firm.caseId === caseId)?.name}</li>
        ))}
      </ol>
    </ActButton>
  );
}
