import { SecondFactorForm } from '../../acts/second-factor-form.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { useTell } from '../../parts/tell.tsx';
import { useMe } from '../../parts/use-me.ts';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import { Enrol } from './enrol.tsx';
import { IDENTITY, PEOPLE } from './words.ts';

/** Who I am here, the second factor of this session, and setting one up. */
export function Identity() {
  const me = useMe();
  const tell = useTell();
  return (
    <Page title={IDENTITY.title}>
      <FactList
        lines={[
          [PEOPLE.name, me.name],
          [PEOPLE.roles, me.roles.map((role) => ROLE_WORDS[role]).join('、')],
          [PEOPLE.organisation, me.organisation],
        ]}
      />
      <Section title={PEOPLE.secondFactor}>
        <p>{me.secondFactor ? IDENTITY.now : IDENTITY.why}</p>
        {!me.secondFactor && !me.mustEnrol && <SecondFactorForm label={IDENTITY.prove} onProven={() => tell(IDENTITY.proved)} />}
      </Section>
      <Section title={me.mustEnrol ? IDENTITY.setUp : IDENTITY.again}>
        <Enrol />
      </Section>
    </Page>
  );
}
