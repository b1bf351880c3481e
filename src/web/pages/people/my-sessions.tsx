import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { MyAccount } from '../../../contract/people-views.ts';
import { remove } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { formatInstant } from '../../parts/instant.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { ACCOUNT } from './words.ts';

const BROWSERS = ['Edg', 'MicroMessenger', 'Firefox', 'Chrome', 'Safari'] as const;
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'] as const;
const named = { Edg: 'Edge', MicroMessenger: '微信' } as const;

/** `Chrome · Windows`: enough to tell one's own devices apart. */
function deviceOf(agent: string | null): string {
  const browser = BROWSERS.find((each) => agent?.includes(each));
  const system = SYSTEMS.find((each) => agent?.includes(each));
  const shown = browser === 'Edg' || browser === 'MicroMessenger' ? named[browser] : browser;
  return [shown, system].filter((each) => each !== undefined).join(' · ') || ACCOUNT.unknownDevice;
}

/** Where I am signed in, each to be ended. */
export function MySessions({ sessions }: Pick<MyAccount, 'sessions'>) {
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
