import type { EnterpriseEligibilityFacts, EnterpriseSizeFacts, ListedFacts } from '../../policy/policy.ts';
import type { Day } from '../kernel/day.ts';
import { isListedOn } from './listed.ts';
import { isAbout, type Subject } from './names.ts';
import type { OfficeRows, RowIn } from './office-folder.ts';
import { present } from './present.ts';

type OtherSubsidies = EnterpriseEligibilityFacts['otherSubsidies'];

/** The firm a record speaks of, as far as it says. */
export const subjectOf = (values: Subject): Subject => present<Subject>({ creditCode: values.creditCode, name: values.name });

/** What the three lists say of a firm or body on a day; undefined when none of them says anything. */
export function listedFacts(rows: OfficeRows, subject: Subject, day: Day | undefined): ListedFacts | undefined {
  const listed = present<ListedFacts>({
    abnormal: isListedOn(rows['abnormal-list'], subject, day),
    dishonest: isListedOn(rows['dishonest-list'], subject, day),
    procurement: isListedOn(rows['procurement-list'], subject, day),
  });
  return Object.keys(listed).length === 0 ? undefined : listed;
}

/** What a firm was given elsewhere: undefined without the list, or when an entry that may be the firm's is incomplete. */
export function otherSubsidiesOf(rows: OfficeRows, subject: Subject): OtherSubsidies {
  const theirs = rows['other-subsidies']?.filter((row) => isAbout(row.values, subject) !== false);
  const whole = theirs?.flatMap(({ values }) =>
    isAbout(values, subject) === true && values.level !== undefined && values.sameKind !== undefined
      ? [{ level: values.level, sameKind: values.sameKind }]
      : [],
  );
  return whole?.length === theirs?.length ? whole : undefined;
}

/** Industrial firms (GB/T 4754 divisions 06–46) are category 2; of others the form does not say enough. */
function sizeFacts({ gbCode, employees, revenueFen }: RowIn<'applications'>['values']): EnterpriseSizeFacts | undefined {
  const division = Number(gbCode?.slice(0, 2));
  if (!(division >= 6 && division <= 46)) return undefined;
  return present<EnterpriseSizeFacts>({ category: 2, employees, revenueFen, assetsFen: undefined });
}

/**
 * What an application sheet, the lists and the earlier subsidies say of one applicant, for enterprise-eligibility.
 * The form has no column for violations, and a first application cannot have refused supervision.
 */
export function applicationFacts(row: RowIn<'applications'>, rows: OfficeRows): EnterpriseEligibilityFacts {
  const { values } = row;
  const subject = subjectOf(values);
  return present<EnterpriseEligibilityFacts>({
    applicationDate: values.applicationDate,
    industry: values.industry,
    size: sizeFacts(values),
    registeredDivision: values.registeredDivision,
    legalPerson: values.legalPerson,
    establishedOn: values.establishedOn,
    taxCompliant: values.taxCompliant,
    financiallySound: values.financiallySound,
    goodCredit: values.goodCredit,
    listed: listedFacts(rows, subject, values.applicationDate),
    incidents: values.incidents,
    violations: [],
    falsified: values.falsified,
    otherSubsidies: otherSubsidiesOf(rows, subject),
    refusedSupervision: false,
    willing: values.willing,
    hasFoundation: values.hasFoundation,
    specialised: values.specialised,
    aboveScale: values.aboveScale,
  });
}
