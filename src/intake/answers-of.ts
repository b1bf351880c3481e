import type { EnterpriseEligibilityFacts, Policy } from '../../policy/policy.ts';
import { formatWan } from '../kernel/fen.ts';
import type { FormAnswers } from './application-form.ts';

const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'y' : 'n');
const wan = (fen: number | undefined): string => (fen === undefined ? '' : formatWan(fen));
const had = (all: readonly unknown[] | undefined): string => (all === undefined ? '' : all.length > 0 ? 'y' : 'n');
const lastOn = (all: readonly { readonly on?: string }[] | undefined): string =>
  (all ?? [])
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1) ?? '';

type Known = {
  readonly name: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly township?: string;
  readonly facts: EnterpriseEligibilityFacts;
};

function ofSize({ size }: EnterpriseEligibilityFacts): FormAnswers {
  return {
    category: size?.category === undefined ? '' : String(size.category),
    employees: size?.employees === undefined ? '' : String(size.employees),
    revenue: wan(size?.revenueFen),
    assets: wan(size?.assetsFen),
  };
}

function ofConduct(facts: EnterpriseEligibilityFacts): FormAnswers {
  const { listed, incidents, violations, otherSubsidies } = facts;
  return {
    tax: yesNo(facts.taxCompliant),
    finance: yesNo(facts.financiallySound),
    credit: yesNo(facts.goodCredit),
    abnormal: yesNo(listed?.abnormal),
    dishonest: yesNo(listed?.dishonest),
    procurement: yesNo(listed?.procurement),
    incident: had(incidents),
    incidentOn: lastOn(incidents),
    violation: had(violations),
    violationOn: lastOn(violations),
    subsidised: had(otherSubsidies),
    willing: yesNo(facts.willing),
    foundation: yesNo(facts.hasFoundation),
  };
}

/** What is on file of a firm, as answers to the form: asked once, prefilled after. What a firm promises anew each time is left out. */
export function answersOf({ name, contact = '', phone = '', township = '', facts }: Known, { county, industries }: Policy): FormAnswers {
  const { industry, registeredDivision, legalPerson, establishedOn } = facts;
  const answers: FormAnswers = {
    name,
    township,
    contact,
    phone,
    industry: industry === undefined ? '' : Object.hasOwn(industries, industry) ? industry : 'other',
    here: registeredDivision === undefined ? '' : yesNo(registeredDivision === county.division),
    legal: yesNo(legalPerson),
    founded: establishedOn ?? '',
    ...ofSize(facts),
    ...ofConduct(facts),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}
