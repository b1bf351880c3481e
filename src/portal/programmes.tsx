import { FORM_TOKEN, formTokenOf } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { listMyProgrammes } from '../app/my-programmes.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import type { MyProgramme } from '../contract/people-views.ts';
import type { Visit } from './page.tsx';

/** The programmes of whoever visits; none where this deployment has only one. */
export const programmesOf = async (
  { premises: { ports, bases } }: Pick<Visit, 'premises'>,
  { who }: Session,
): Promise<readonly MyProgramme[]> => (bases.size < 2 ? [] : listMyProgrammes(ports, who));

/** Whoever holds something in several programmes goes on in another; each is a form, for a session begins there. */
export const Programmes = ({ programmes, session }: { readonly programmes: readonly MyProgramme[]; readonly session: Session }) =>
  programmes.length < 2 ? null : (
    <>
      <h2 id="programmes">换一个年度或县区</h2>
      <ul className="plain">
        {programmes.map(({ id, name, roles, isHere }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p className="soft small">{roles.map((role) => ROLE_WORDS[role]).join('、')}</p>
            {isHere ? (
              <span className="tag">现在在这里</span>
            ) : (
              <form method="post" action="/account/programme" noValidate>
                <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
                <input type="hidden" name="programme" value={id} />
                <button type="submit" className="quiet">
                  转到{name}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
