import type { ListedFacts, ProviderEligibilityFacts } from '../../../policy/policy.ts';
import type { NamedParty } from '../../cases/project/events.ts';
import type { RowOf } from '../../registers/register.ts';
import type { providers } from '../../registers/providers.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import type { FiledRow } from '../kept/rows-of.ts';

const CHECKED = ['legalPerson', 'qualified', 'lawful', 'goodCredit', 'subcontracts'] as const;
const LISTS = ['abnormal', 'dishonest', 'procurement'] as const;
const checkedOn = ({ state }: FiledRow): string => String(state.cells['checkedOn']);

/** A list that names it goes before what was checked on an earlier day; else what an officer looked up says more than a list that may lack a page. */
function listedFacts(cells: Cells, imported: ListedFacts = {}): { readonly listed?: ListedFacts } {
  const said = LISTS.flatMap((key) => {
    const listed = imported[key] === true ? true : (cells[key] ?? imported[key]);
    return typeof listed === 'boolean' ? [[key, listed] as const] : [];
  });
  return said.length === 0 ? {} : { listed: Object.fromEntries(said) };
}

/**
 * What is known of a provider's fitness (measures/9): its place in the pool by the imported register, `listed` by the imported name lists,
 * the rest by the latest row of the register of standing that an officer has checked. What nobody checked stays absent, whatever the provider says of itself.
 */
export function providerFacts(
  creditCode: NamedParty['creditCode'],
  { inPool }: RowOf<typeof providers>,
  standing: readonly FiledRow[],
  listed?: ListedFacts,
): ProviderEligibilityFacts {
  const own = standing.filter(
    ({ state: { stage, cells } }) => stage === 'kept' && cells['provider'] === creditCode && cells['status'] === 'checked',
  );
  const cells = own.toSorted((a, b) => checkedOn(a).localeCompare(checkedOn(b))).at(-1)?.state.cells ?? {};
  const said = CHECKED.flatMap((key) => (typeof cells[key] === 'boolean' ? [[key, cells[key]] as const] : []));
  return { purpose: 'service', ...(inPool !== undefined && { inPool }), ...Object.fromEntries(said), ...listedFacts(cells, listed) };
}
