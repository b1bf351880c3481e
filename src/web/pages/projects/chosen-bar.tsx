import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { SELECTION_ACTS } from '../../../cases/selection/acts.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { PROJECTS } from './words.ts';

/** What is ticked, and the one thing that can be done with it. */
export function ChosenBar({ chosen, clear }: { readonly chosen: readonly ProjectRow[]; readonly clear: () => void }) {
  const navigate = useNavigate();
  const { label } = SELECTION_ACTS.submitSelection;
  return (
    <div className="chosen-bar" role="region" aria-label={PROJECTS.chosen(chosen.length)}>
      <strong>{PROJECTS.chosen(chosen.length)}</strong>
      <ActButton
        primary
        target={{ kind: 'selection', act: 'submitSelection', label, given: { caseIds: chosen.map(({ id }) => id) } }}
        onDone={({ id }) => {
          clear();
          void navigate({ to: '/selections/$id', params: { id } });
        }}
      >
        <p>{PROJECTS.listed}</p>
        <ol className="names">
          {chosen.map((row) => (
            <li key={row.id}>{row.name}</li>
          ))}
        </ol>
      </ActButton>
      <Button onClick={clear}>{PROJECTS.clearChosen}</Button>
    </div>
  );
}
