import type { z } from 'zod';

/** One thing wrong with a document: the dotted path (`contract.amountFen`, `objections.0.on`) and what to write instead. */
export type Fault = { readonly path: string; readonly message: string };
export type Faults = { readonly faults: readonly Fault[] };

const pathOf = (keys: readonly PropertyKey[]): string => keys.map(String).join('.');

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(issue.path), message: issue.message }];
  return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: `不认识“${key}”这一项，请检查拼写或删去` }));
}

/** All faults of a refused document, each once. */
export function collectFaults(error: z.ZodError): Faults {
  const once = new Map(error.issues.flatMap(faultsOf).map((fault) => [`${fault.path}\n${fault.message}`, fault]));
  return { faults: [...once.values()] };
}
