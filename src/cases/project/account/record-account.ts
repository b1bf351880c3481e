import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { AccountEvent } from './events.ts';
import type { AccountPage, AskedAccount } from './records.ts';

/** Whether the event is about where the firm is to be paid, after which the project stands where it stood. */
export const isAccountEvent = (event: { readonly type: string }): event is AccountEvent => event.type.startsWith('account-');

function askedOf({ asked }: AccountPage): AskedAccount {
  if (asked === undefined) throw new RangeError('an account is looked at that nobody stated');
  return asked;
}

/** The account as it stands from now on. Throws where nobody has held it against a paper. */
function taken({ papers: _papers, by: _by, on: _on, checked, ...account }: AskedAccount, { actor, on }: Stamp): AccountPage {
  const own = { ...account, on };
  return checked
    ? { inForce: { ...own, confirmedBy: checked.by, approvedBy: actor.name } }
    : { inForce: { ...own, confirmedBy: actor.name } };
}

/** The file with one more step about the account on it. */
export function recordAccount(file: Dossier, event: AccountEvent, stamp: Stamp): Dossier {
  const { account = {} } = file;
  const { asked: _asked, returned: _returned, ...standing } = account;
  switch (event.type) {
    case 'account-stated': {
      const { papers } = event;
      return { ...file, account: { ...standing, asked: { ...event.account, papers, by: stamp.actor.name, on: stamp.on } } };
    }
    case 'account-confirmed': {
      const checked = { by: stamp.actor.name, on: stamp.on };
      return {
        ...file,
        account: event.isInForce ? taken(askedOf(account), stamp) : { ...account, asked: { ...askedOf(account), checked } },
      };
    }
    case 'account-approved':
      return { ...file, account: taken(askedOf(account), stamp) };
    case 'account-returned':
      return { ...file, account: { ...standing, returned: event.reason } };
  }
}
