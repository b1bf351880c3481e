import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { canPasskey, answerWithPasskey } from '../../parts/passkey.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { APP_NAME } from '../../words.ts';
import { addressOf } from '../../base.ts';
import { IDENTITY } from './words.ts';

/** Signs in with a passkey alone; the portal's page, which needs no script, leads here. */
export function PasskeySignIn() {
  const enter = useMutation({
    mutationFn: () => answerWithPasskey('passkey-session'),
    onSuccess: () => location.assign(addressOf('/home')),
  });
  return (
    <main className="lonely">
      <h1>{APP_NAME}</h1>
      {canPasskey() ? (
        <Button type="primary" size="large" loading={enter.isPending} onClick={() => enter.mutate()}>
          {IDENTITY.passkeySignIn}
        </Button>
      ) : (
        <p>{IDENTITY.noPasskeys}</p>
      )}
      {enter.error && <ProblemView error={enter.error} />}
      <p>
        <a href={addressOf('/sign-in')}>{IDENTITY.byPassword}</a>
      </p>
    </main>
  );
}
