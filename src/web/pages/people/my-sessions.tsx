import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { deviceOf } from '../../../contract/device-of.ts';
import type { MyAccount, MySession } from '../../../contract/people-views.ts';
import { remove } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { formatInstant } from '../../../kernel/instant.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { useMe } from '../../parts/use-me.ts';
import { ACCOUNT } from './words.ts';

/** Where I am signed in, each to be ended. */
export function MySessions({ sessions }: Pick<MyAccount, 'sessions'>) {
  const { programmes } = useMe();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (id: string) => remove(`/account/sessions/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['account'] }),
  });
  return (
    <>
      <p className="hint">{ACCOUNT.sessionsHint}</p>
      <DataTable
        caption={ACCOUNT.sessions}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { head: ACCOUNT.device, cell: ({ device }) => deviceOf(device), wide: true },
          ...(programmes.length < 2 ? [] : [{ head: ACCOUNT.programme, cell: ({ programme }: MySession) => programme }]),
          { head: ACCOUNT.address, cell: ({ address }) => <span className="code">{address ?? '—'}</span> },
          { head: ACCOUNT.signedIn, cell: ({ since }) => formatInstant(since) },
          { head: ACCOUNT.lastSeen, cell: ({ lastSeenAt }) => formatInstant(lastSeenAt) },
          {
            head: ACCOUNT.end,
            bare: true,
            cell: ({ id, current, device, since }) =>
              current ? (
                <span className="tag">{ACCOUNT.here}</span>
              ) : (
                <Button aria-label={ACCOUNT.endOf(deviceOf(device), formatInstant(since))} onClick={() => end.mutate(id)}>
                  {ACCOUNT.end}
                </Button>
              ),
          },
        ]}
      />
      {end.error && <ProblemView error={end.error} />}
    </>
  );
}
