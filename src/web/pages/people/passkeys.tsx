import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { MyAccount } from '../../../contract/people-views.ts';
import { remove } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { formatInstant } from '../../../kernel/instant.ts';
import { addPasskey, canPasskey } from '../../parts/passkey.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ACCOUNT, IDENTITY } from './words.ts';

/** My passkeys, and a new one on this device. */
export function Passkeys({ passkeys }: Pick<MyAccount, 'passkeys'>) {
  const queries = useQueryClient();
  const [name, setName] = useState<string>(ACCOUNT.thisDevice);
  const refresh = (): Promise<void> => queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => key === 'account' || key === 'me' });
  const add = useMutation({ mutationFn: () => addPasskey(name), onSuccess: refresh });
  const drop = useMutation({ mutationFn: (id: string) => remove(`/account/passkeys/${encodeURIComponent(id)}`), onSuccess: refresh });
  const problem = add.error ?? drop.error;
  return (
    <>
      <p className="hint">{ACCOUNT.passkeysHint}</p>
      {passkeys.length > 0 && (
        <DataTable
          caption={ACCOUNT.passkeys}
          rows={passkeys}
          rowKey={({ id }) => id}
          columns={[
            { head: ACCOUNT.passkeyName, cell: (each) => each.name, wide: true },
            { head: ACCOUNT.added, cell: ({ addedAt }) => formatInstant(addedAt) },
            { head: ACCOUNT.used, cell: ({ usedAt }) => (usedAt === null ? '—' : formatInstant(usedAt)) },
            {
              head: ACCOUNT.remove,
              bare: true,
              cell: (each) => (
                <Button aria-label={`${ACCOUNT.remove}${each.name}`} loading={drop.isPending} onClick={() => drop.mutate(each.id)}>
                  {ACCOUNT.remove}
                </Button>
              ),
            },
          ]}
        />
      )}
      {canPasskey() ? (
        <form
          className="act-form"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate();
          }}
        >
          <TextField label={ACCOUNT.passkeyName} value={name} onChange={setName} maxLength={40} />
          <Button htmlType="submit" loading={add.isPending}>
            {ACCOUNT.addPasskey}
          </Button>
        </form>
      ) : (
        <p>{IDENTITY.noPasskeys}</p>
      )}
      {problem && <ProblemView error={problem} />}
    </>
  );
}
