import type { Policy } from '../../policy/policy.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What a subcommand is asked: of which pack, with which words after its name, and whether a machine will read the answer. */
export type PolicyOrder = {
  readonly policy: Policy;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly against: string | undefined;
  readonly data: string | undefined;
  /** Terms put differently, `name=value` each; what is tried on how many invented cases, and where the workbook goes. */
  readonly set: readonly string[];
  readonly simulate: string | undefined;
  readonly seed: string | undefined;
  readonly fund: string | undefined;
  readonly out: string | undefined;
};
/** Undefined: the order is incomplete, show the usage. */
export type PolicyCommand = (order: PolicyOrder, terminal: Terminal) => Promise<ExitCode | undefined>;

/** As a machine reads it. */
export const asJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
