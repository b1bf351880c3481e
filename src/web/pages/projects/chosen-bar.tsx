import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { SELECTION_ACTS } from '../../../cases/selection/acts.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import type { Field } from '../../acts/act-forms.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { useMe } from '../../parts/use-me.ts';
import { BulkButtons } from './bulk-buttons.tsx';
import { isListable } from './choosable.ts';
import { ConveneButton } from './convene-button.tsx';
import { PROJECTS } from './words.ts';

/** A list that no review held here recommends cites the minutes of another (measures/11). */
const HELD_ELSEWHERE: readonly Field[] = [
  { name: 'minutes', label: '专家评审的纪要', kind: 'line', hint: PROJECTS.minutes },
  { name: 'reason', label: '没有在本系统评审的原因', kind: 'text', hint: PROJECTS.published },
  { name: 'passing', label: '有优先条件的企业没有列入的理由', kind: 'text', optional: 'depends', hint: PROJECTS.passing },
];

/** What is ticked, and what can be done with it: the acts that many firms can be done in one go, a list, a panel. */
export function ChosenBar({ chosen, clear }: { readonly chosen: readonly ProjectRow[]; readonly clear: () => void }) {
  const navigate = useNavigate();
  const me = useMe();
  const { label } = SELECTION_ACTS.submitSelection;
  const listable = chosen.filter(isListable);
  const mayList = SELECTION_ACTS.submitSelection.roles.some((role) => me.roles.includes(role));
  return (
    <div className="chosen-bar" role="region" aria-label={PROJECTS.chosen(chosen.length)}>
      <strong>{PROJECTS.chosen(chosen.length)}</strong>
      <BulkButtons rows={chosen} onDone={clear} />
      {mayList && listable.length > 0 && (
        <ActButton
          primary
          target={{
            kind: 'selection',
            act: 'submitSelection',
            label,
            given: { caseIds: listable.map(({ id }) => id) },
            fields: HELD_ELSEWHERE,
          }}
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
      {mayList && <ConveneButton rows={chosen} clear={clear} />}
      <Button onClick={clear}>{PROJECTS.clearChosen}</Button>
    </div>
  );
}
