import { supplierNameOf, transformersOf } from './expenses.ts';
import type { Dossier } from './state.ts';

type Served = Pick<Dossier, 'expenses' | 'diagnosis'>;

/**
 * Credit codes of everyone who serves the project: who diagnoses it, for the text has that provider carry the plan out (plan/2.2.2), and whose
 * work is recognised or may yet be. Each of them sees the case, and the evaluator must be independent of each (measures/9).
 */
export const servingOf = ({ expenses, diagnosis }: Served): readonly string[] => [
  ...new Set([...(diagnosis ? [diagnosis.provider.creditCode] : []), ...transformersOf(expenses)]),
];

/** Everyone whose case it is as a provider: they, and whoever has a contract on file, that it may confirm it and deliver. */
export const providersOf = (file: Served & Pick<Dossier, 'contracts'>): readonly string[] => [
  ...new Set([...servingOf(file), ...(file.contracts ?? []).map(({ party }) => party.creditCode)]),
];

/** How a page or a refusal calls one of them. */
export const serverNameOf = ({ expenses, diagnosis }: Served, code: string): string =>
  diagnosis?.provider.creditCode === code ? diagnosis.provider.name : supplierNameOf(expenses, code);
