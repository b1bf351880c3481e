import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FINDING_TITLES } from '../../../cases/project/evidence/words.ts';
import type { FindingRow } from '../../../contract/finding-views.ts';
import { type FindingFilter, SHOWS } from './shown.ts';
import { FINDINGS } from './words.ts';

const route = getRouteApi('/office/findings');

/** State, kind and firm; they stand in the address, so that what one sees can be sent to another. */
export function FindingFilters({ findings }: { readonly findings: readonly FindingRow[] }) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const set = (name: keyof FindingFilter, value: string): void => {
    const { [name]: _old, ...rest } = search;
    void navigate({ to: '/findings', search: value === '' ? rest : { ...rest, [name]: value }, replace: true });
  };
  const kinds = new Map(findings.map(({ test }) => [test as string, FINDING_TITLES[test]]));
  const firms = new Map(findings.map(({ caseId, name }) => [caseId, name]));
  return (
    <form className="filters" role="search" aria-label={FINDINGS.filters} onSubmit={(event) => event.preventDefault()}>
      <label className="field">
        {FINDINGS.show}
        <select value={search.show ?? 'open'} onChange={(event) => set('show', event.target.value)}>
          {SHOWS.map((show) => (
            <option key={show} value={show}>
              {FINDINGS.shows[show]}
            </option>
          ))}
        </select>
      </label>
      {(
        [
          ['test', FINDINGS.test, kinds],
          ['firm', FINDINGS.firm, firms],
        ] as const
      ).map(([name, label, of]) => (
        <label key={name} className="field">
          {label}
          <select value={search[name] ?? ''} onChange={(event) => set(name, event.target.value)}>
            <option value="">{FINDINGS.all}</option>
            {[...of].map(([value, says]) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}
