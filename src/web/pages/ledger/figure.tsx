import { Link } from '@tanstack/react-router';
import type { Account } from '../../../kernel/accounts.ts';
import { Yuan } from '../../parts/money.tsx';

/** A figure that leads to the entries it is the sum of. */
export function Figure({ fen, account, firm }: { readonly fen: number; readonly account: Account; readonly firm?: string }) {
  if (fen === 0) return <>—</>;
  return (
    <Link to="/ledger" search={(before: object) => ({ ...before, account, ...(firm !== undefined && { firm }) })} hash="entries">
      <Yuan fen={fen} />
    </Link>
  );
}
