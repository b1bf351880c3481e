import type { Change, Policy } from '../policy.ts';
import { joinChanges } from './change.ts';

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** What one term of an edition's name changes, or undefined if the version has no such term. */
export function readTerm(
  { readings, parameters, clauses }: Pick<Policy, 'readings' | 'parameters' | 'clauses'>,
  term: string,
): Change | undefined {
  const [name = '', value] = term.split('=').map(unescaped);
  if (!value) return undefined;
  const reading = Object.hasOwn(readings, name) ? readings[name] : undefined;
  // A reading may bear the name of the number it is about; the value tells which of the two is meant.
  if (reading && Object.hasOwn(reading.alternatives, value)) return { readings: { [name]: value } };
  if (Object.hasOwn(parameters, name)) return /^\d{1,15}$/.test(value) ? { parameters: { [name]: Number(value) } } : undefined;
  return clauses.some(({ id }) => id === name) ? { authorities: { [name]: value } } : undefined;
}

/** The edition of that name upon a version, or undefined: an unknown term, or a name that is not the edition's own. */
export function readEdition(pack: Policy, name: string): Policy | undefined {
  const terms = name.slice(pack.name.length + 1).split('&');
  let change: Change = {};
  for (const term of terms) {
    const read = readTerm(pack, term);
    if (!read) return undefined;
    change = joinChanges(change, read);
  }
  const edition = pack.under(change);
  return edition.name === name ? edition : undefined;
}
