import { ROLES, ROLE_WORDS, type Role } from '../../../cases/roles.ts';
import { PEOPLE } from './words.ts';

/** The public is everyone: nobody is invited to be it. */
const GIVEN: readonly Role[] = ROLES.filter((role) => role !== 'public');

type TicksProps = {
  readonly roles: readonly Role[];
  readonly fault?: string | undefined;
  readonly onChange: (roles: readonly Role[]) => void;
};

/** One box a role. */
export function RoleTicks({ roles, fault, onChange }: TicksProps) {
  return (
    <fieldset className="field">
      <legend>{PEOPLE.roles}</legend>
      {GIVEN.map((role) => (
        <label key={role} className="tick">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) => onChange(event.target.checked ? [...roles, role] : roles.filter((each) => each !== role))}
          />
          {ROLE_WORDS[role]}
        </label>
      ))}
      {fault !== undefined && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
