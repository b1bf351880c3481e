import type { Party } from '../../policy/policy.ts';
import type { RowIn } from './office-folder.ts';
import { present } from './present.ts';

/** A provider, an evaluator or a firm as the independence decision wants it; undefined without a readable credit code. */
export function partyFacts({ values }: RowIn<'providers'> | RowIn<'evaluators'> | RowIn<'applications'>): Party | undefined {
  if (values.creditCode === undefined) return undefined;
  return present<Party>({
    creditCode: values.creditCode,
    legalRepresentative: values.legalRepresentative,
    controller: values.controller,
    shareholders: values.shareholders,
  });
}
