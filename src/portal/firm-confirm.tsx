import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';

type Props = {
  readonly session: Session;
  readonly commandKey: string;
  readonly path: `/firm/${string}`;
  readonly button: string;
  readonly about: { readonly name: 'blockerId' | 'deliveryId'; readonly id: string };
};

/** A yes of the firm as a plain form of one button. */
export const Confirm = ({ session, commandKey, path, button, about: { name, id } }: Props) => (
  <form method="post" action={path}>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input type="hidden" name="key" value={`${commandKey}-${name}-${id}`.slice(0, 80)} />
    <input type="hidden" name={name} value={id} />
    <button type="submit" className="quiet">
      {button}
    </button>
  </form>
);
