import type { Policy } from '../../../policy/policy.ts';
import type { Township } from '../../../policy/townships/index.ts';
import type { ApplicationInput } from '../../cases/project/inputs.ts';
import { applicationFacts, type OfficeRows, type Place, placeOf, type RowIn } from '../../intake/index.ts';
import { once } from '../../kernel/once.ts';
import { canonicalJson } from '../canonical-json.ts';

/** An application as the folder has it. Its digest, which only a firm already on file needs, is worked out when asked for. */
export type Applicant = {
  readonly application: ApplicationInput;
  readonly digest: () => string;
  readonly isNamed: boolean;
  readonly placeIn: (townships: readonly Township[]) => Place;
};

/** Everything of the application but where it stood: a row that moved is no change. */
export const applicationDigest = (hash: (text: string) => string, { source: _source, ...said }: ApplicationInput): string =>
  hash(canonicalJson(said));

function applicationOf(row: RowIn<'applications'>, rows: OfficeRows, digestOfFile: ReadonlyMap<string, string>): ApplicationInput {
  const { values, raw, source } = row;
  const digest = digestOfFile.get(source.file) ?? ('digest' in source ? String(source.digest) : undefined);
  return {
    name: values.name ?? raw['name'] ?? '',
    creditCode: values.creditCode ?? raw['creditCode'] ?? '',
    ...(values.contact === undefined ? {} : { contact: values.contact }),
    ...(values.phone === undefined ? {} : { phone: values.phone }),
    facts: applicationFacts(row, rows),
    source: digest === undefined ? source : { ...source, digest },
  };
}

/** Each application of these rows with the facts that all lists together say of it. `isNamed`: its credit code could be read. */
export const applicantsOf = (rows: OfficeRows, digestOfFile: ReadonlyMap<string, string>, hash: (text: string) => string): Applicant[] =>
  (rows.applications ?? []).map((row) => {
    const application = applicationOf(row, rows, digestOfFile);
    return {
      application,
      digest: once(() => applicationDigest(hash, application)),
      isNamed: row.values.creditCode !== undefined,
      placeIn: (townships) => placeOf(row, townships),
    };
  });

/** What the policy says of an application; the same verdict is recorded when it is imported. */
export const verdictOf = (policy: Policy, { application }: Applicant) =>
  policy.decisions['enterprise-eligibility'].decide(application.facts);
