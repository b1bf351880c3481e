import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { FirmLine } from '../../../contract/fund-ledger-views.ts';
import { UNPLACED } from '../../../contract/township-views.ts';
import { FUND_SOURCES, FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_SHARES, FUND_SHARE_WORDS, FUND_USES, FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { townshipsQuery } from '../../queries.ts';
import { BOOK } from './words.ts';

const route = getRouteApi('/office/ledger');

/** Source, use, firm and days; they stand in the address, so that what one sees can be sent to another. */
export function BookFilters({ firms }: { readonly firms: readonly FirmLine[] }) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const townships = useQuery(townshipsQuery()).data?.townships.map(({ code, name }) => [code, name] as const) ?? [];
  const set = (name: string, value: string): void => {
    const { [name as 'firm']: _old, account: _account, ...rest } = search;
    void navigate({ to: '/ledger', search: value === '' ? rest : { ...rest, [name]: value }, replace: true });
  };
  const choices = [
    { name: 'source', label: BOOK.source, of: FUND_SOURCES.map((each) => [each, FUND_SOURCE_WORDS[each]] as const) },
    { name: 'use', label: BOOK.use, of: FUND_USES.map((each) => [each, FUND_USE_WORDS[each]] as const) },
    { name: 'share', label: BOOK.share, of: FUND_SHARES.map((each) => [each, FUND_SHARE_WORDS[each]] as const) },
    { name: 'township', label: BOOK.township, of: [...townships, [UNPLACED, BOOK.unplaced] as const] },
    { name: 'firm', label: BOOK.firm, of: firms.map(({ creditCode, name }) => [creditCode, name] as const) },
  ] as const;
  return (
    <form className="filters" role="search" aria-label={BOOK.filters} onSubmit={(event) => event.preventDefault()}>
      {choices.map(({ name, label, of }) => (
        <label key={name} className="field">
          {label}
          <select value={search[name] ?? ''} onChange={(event) => set(name, event.target.value)}>
            <option value="">{BOOK.all}</option>
            {of.map(([value, says]) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="field">
          {BOOK[name]}
          <input type="date" value={search[name] ?? ''} onChange={(event) => set(name, event.target.value)} />
        </label>
      ))}
      <Link to="/ledger">{BOOK.clear}</Link>
    </form>
  );
}
