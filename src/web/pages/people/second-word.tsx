import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { DutiesView } from '../../../contract/people-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { post } from '../../api.ts';
import { Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useMe } from '../../parts/use-me.ts';
import { SECOND } from './words.ts';

type Waiting = { readonly key: string; readonly path: string; readonly says: string; readonly by: string };

const waitingOf = ({ duties, resets }: DutiesView): readonly Waiting[] => [
  ...duties
    .filter(({ state }) => state === 'waiting')
    .map(({ id, name, role, from, grantedBy }) => ({
      key: `duty-${id}`,
      path: `/people/duties/${id}`,
      says: SECOND.grants(name, ROLE_WORDS[role]),
      by: SECOND.askedBy(grantedBy ?? '', formatDay(from)),
    })),
  ...resets
    .filter(({ done }) => done === null)
    .map(({ id, name, reason, askedBy, on }) => ({
      key: `reset-${id}`,
      path: `/people/resets/${id}`,
      says: SECOND.resets(name, reason),
      by: SECOND.askedBy(askedBy, formatDay(on)),
    })),
];

/** What one administrator has asked for and a second person must agree to. */
export function SecondWord({ view }: { readonly view: DutiesView }) {
  const waiting = waitingOf(view);
  if (waiting.length === 0) return null;
  return (
    <Section title={SECOND.title}>
      <p className="hint">{SECOND.hint}</p>
      <ul className="plain">
        {waiting.map((each) => (
          <WaitingLine key={each.key} waiting={each} />
        ))}
      </ul>
    </Section>
  );
}

function WaitingLine({ waiting: { path, says, by } }: { readonly waiting: Waiting }) {
  const queries = useQueryClient();
  const mayDecide = useMe().roles.some((role) => role === 'admin' || role === 'director');
  const decide = useMutation({
    mutationFn: (agreed: boolean) => post(path, { agreed }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
  return (
    <li className="waiting-line">
      <p>
        {says} <span className="muted">{by}</span>
      </p>
      {mayDecide && (
        <div className="row">
          <Button type="primary" loading={decide.isPending} onClick={() => decide.mutate(true)} aria-label={`${SECOND.agree}：${says}`}>
            {SECOND.agree}
          </Button>
          <Button disabled={decide.isPending} onClick={() => decide.mutate(false)} aria-label={`${SECOND.decline}：${says}`}>
            {SECOND.decline}
          </Button>
        </div>
      )}
      {decide.error && <ProblemView error={decide.error} />}
    </li>
  );
}
