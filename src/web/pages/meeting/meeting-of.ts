import type { AgendaItem } from '../../../contract/meeting-views.ts';

/** The register in which meetings and what they decided are kept. */
export const REGISTER = 'meeting-decisions';

/**
 * A meeting is its address: what it is called, its day, who is there, who asked for leave or sits in, which groups of the agenda it takes (parted by commas), and the
 * matter on the screen. A page loaded anew, or opened on the hall's machine, is at the same matter of the same meeting.
 */
export type Meeting = {
  readonly name?: string;
  readonly on?: string;
  readonly present?: string;
  readonly absent?: string;
  readonly observers?: string;
  readonly groups?: string;
  readonly at?: string;
};

/** The matters of these groups; none named: all. */
export const taken = (items: readonly AgendaItem[], groups: string | undefined): readonly AgendaItem[] =>
  groups === undefined ? items : items.filter(({ group }) => groups.split(',').includes(group));

/** Names as people write them one after another. */
export const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[、，,；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
