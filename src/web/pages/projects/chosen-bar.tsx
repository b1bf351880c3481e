import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { SELECTION_ACTS } from '../../../cases/selection/acts.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { isConfirmable, isListable } from './choosable.ts';
import { ConfirmEligible } from './confirm-eligible.tsx';
import { ConveneButton } from './convene-button.tsx';
import { PROJECTS } from './words.ts';

/** What is ticked, and what can be done with it: confirm those that applied, list those that are confirmed. */
export function ChosenBar({ chosen, clear }: { readonly chosen: readonly ProjectRow[]; readonly clear: () => void }) {
  const navigate = useNavigate();
  const { label } = SELECTION_ACTS.submitSelection;
  const [confirmable, listable] = [chosen.filter(isConfirmable), chosen.filter(isListable)];
  return (
    <div className="chosen-bar" role="region" aria-label={PROJECTS.chosen(chosen.length)}>
      <strong>{PROJECTS.chosen(chosen.length)}</strong>
      {confirmable.length > 0 && <ConfirmEligible rows={confirmable} onDone={clear} />}
      {listable.length > 0 && (
        <ActButton
          primary
          target={{ kind: 'selection', act: 'submitSelection', label, given: { caseIds: listable.map(({ id }) => id) } }}
          onDone={({ id }) => {
            clear();
            void navigate({ to: '/selections/$id', params: { id } });
          }}
        >
          <p>{PROJECTS.listed}</p>
          <ol className="names">
            {listable.map((row) => (
              <li key={row.id}>{row.name}</li>
            ))}
          </ol>
        </ActButton>
      )}
      <ConveneButton rows={chosen} clear={clear} />
      <Button onClick={clear}>{PROJECTS.clearChosen}</Button>
    </div>
  );
}
