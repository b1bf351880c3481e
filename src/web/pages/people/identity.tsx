import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { MyAccount } from '../../../contract/people-views.ts';
import { SecondFactorForm } from '../../acts/second-factor-form.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { canPasskey, answerWithPasskey } from '../../parts/passkey.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { useTell } from '../../parts/tell.tsx';
import { useMe } from '../../parts/use-me.ts';
import { accountQuery } from '../../queries.ts';
import { addressOf } from '../../base.ts';
import { Enrol } from './enrol.tsx';
import { MySessions } from './my-sessions.tsx';
import { Passkeys } from './passkeys.tsx';
import { Recovery } from './recovery.tsx';
import { ACCOUNT, IDENTITY, PEOPLE } from './words.ts';

/** Who I am here, what proves it, and where I am signed in. */
export function Identity() {
  const me = useMe();
  const query = useQuery(accountQuery());
  return (
    <Page title={IDENTITY.title}>
      <FactList
        lines={[
          [PEOPLE.name, me.name],
          [PEOPLE.roles, me.roles.map((role) => ROLE_WORDS[role]).join('、')],
          [PEOPLE.organisation, me.organisation],
        ]}
      />
      <Loaded query={query}>{(account) => <Account account={account} />}</Loaded>
    </Page>
  );
}

function Account({ account }: { readonly account: MyAccount }) {
  const me = useMe();
  return (
    <>
      <Section title={ACCOUNT.proof}>
        <p>{me.secondFactor ? IDENTITY.now : me.mustEnrol ? IDENTITY.mustEnrol : IDENTITY.why}</p>
        {!me.secondFactor && (account.totp || account.passkeys.length > 0) && <Prove hasPasskey={account.passkeys.length > 0} />}
      </Section>
      <Section title={account.totp ? IDENTITY.again : IDENTITY.setUp}>
        <Enrol />
      </Section>
      <Section title={ACCOUNT.passkeys}>
        <Passkeys passkeys={account.passkeys} />
      </Section>
      <Section title={ACCOUNT.recovery}>
        <Recovery recoveryCodes={account.recoveryCodes} />
      </Section>
      <Section title={ACCOUNT.password}>
        <p>
          <a href={addressOf('/account')}>
            {account.identityService === null ? ACCOUNT.changePassword : ACCOUNT.passwordAnd(account.identityService.name)}
          </a>
        </p>
      </Section>
      <Section title={ACCOUNT.sessions}>
        <MySessions sessions={account.sessions} />
      </Section>
    </>
  );
}

function Prove({ hasPasskey }: { readonly hasPasskey: boolean }) {
  const tell = useTell();
  const queries = useQueryClient();
  const byPasskey = useMutation({
    mutationFn: () => answerWithPasskey('session/passkey'),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['me'] });
      tell(IDENTITY.proved);
    },
  });
  return (
    <>
      <SecondFactorForm label={IDENTITY.prove} onProven={() => tell(IDENTITY.proved)} />
      {hasPasskey && canPasskey() && (
        <Button loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
          {IDENTITY.byPasskey}
        </Button>
      )}
      {byPasskey.error && <ProblemView error={byPasskey.error} />}
    </>
  );
}
