import type { ProviderEligibilityFacts } from '../../../policy/policy.ts';
import type { NamedParty } from '../../cases/project/events.ts';
import type { RowOf } from '../../registers/register.ts';
import type { providers } from '../../registers/providers.ts';
import type { FiledRow } from '../kept/rows-of.ts';

const CHECKED = ['legalPerson', 'qualified', 'lawful', 'goodCredit', 'subcontracts'] as const;
const checkedOn = ({ state }: FiledRow): string => String(state.cells['checkedOn']);

/**
 * What is known of a provider's fitness (measures/9): its place in the pool by the imported register, the rest by the latest row of the
 * register of standing that an officer has checked. What nobody checked stays absent, whatever the provider says of itself.
 */
export function providerFacts(
  creditCode: NamedParty['creditCode'],
  { inPool }: RowOf<typeof providers>,
  standing: readonly FiledRow[],
): ProviderEligibilityFacts {
  const own = standing.filter(
    ({ state: { stage, cells } }) => stage === 'kept' && cells['provider'] === creditCode && cells['status'] === 'checked',
  );
  const cells = own.toSorted((a, b) => checkedOn(a).localeCompare(checkedOn(b))).at(-1)?.state.cells ?? {};
  const said = CHECKED.flatMap((key) => (typeof cells[key] === 'boolean' ? [[key, cells[key]] as const] : []));
  return { purpose: 'service', ...(inPool !== undefined && { inPool }), ...Object.fromEntries(said) };
}
