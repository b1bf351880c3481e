import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MyAccount, RecoveryCodes } from '../../../contract/people-views.ts';
import { post } from '../../api.ts';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { ACCOUNT } from './words.ts';

/** Ten codes for a lost phone, shown once. */
export function Recovery({ recoveryCodes }: Pick<MyAccount, 'recoveryCodes'>) {
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => post<RecoveryCodes>('/account/recovery-codes'),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['account'] }),
  });
  return (
    <>
      <p className="hint">{ACCOUNT.recoveryHint}</p>
      <p>{ACCOUNT.codesLeft(recoveryCodes)}</p>
      <ConfirmButton label={ACCOUNT.makeCodes} says={ACCOUNT.makeCodesSays} isPending={make.isPending} confirm={() => make.mutate()} />
      {make.error && <ProblemView error={make.error} />}
      {make.data && (
        <div className="note" role="status">
          <p>{ACCOUNT.codesOnce}</p>
          <ul className="plain">
            {make.data.codes.map((code) => (
              <li key={code}>
                <code className="secret">{code}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
