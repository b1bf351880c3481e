import { useNavigate } from '@tanstack/react-router';
import { RECOVERY_ACTS } from '../../../cases/recovery/acts.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { useMe } from '../../parts/use-me.ts';

/** On the page of what was paid: whoever investigates may begin to take it back. */
export function OpenRecovery({ paidId }: { readonly paidId: string }) {
  const navigate = useNavigate();
  const { label, roles } = RECOVERY_ACTS.openRecovery;
  const me = useMe();
  if (!roles.some((role) => me.roles.includes(role))) return null;
  return (
    <ActButton
      target={{ kind: 'recovery', act: 'openRecovery', label, given: { projectId: paidId } }}
      onDone={(done) => void navigate({ to: '/recoveries/$id', params: { id: done.id } })}
    />
  );
}
