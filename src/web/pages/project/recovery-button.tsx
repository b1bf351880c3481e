import { useNavigate } from '@tanstack/react-router';
import { RECOVERY_ACTS } from '../../../cases/recovery/acts.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { useMe } from '../../parts/use-me.ts';

/** Where money was paid, whoever investigates may begin to take it back. */
export function RecoveryButton({ view: { id, project } }: { readonly view: ProjectView }) {
  const navigate = useNavigate();
  const { label, roles } = RECOVERY_ACTS.openRecovery;
  const me = useMe();
  if (project.stage !== 'paid' || !roles.some((role) => me.roles.includes(role))) return null;
  return (
    <ActButton
      target={{ kind: 'recovery', act: 'openRecovery', label, given: { projectId: id } }}
      onDone={(done) => void navigate({ to: '/recoveries/$id', params: { id: done.id } })}
    />
  );
}
