import { globSync } from 'node:fs';

/**
 * What is changed together, and the tests that must notice, as globs. `material`: where those tests have their examples from.
 * `words`: Chinese words are changed too, where the code reckons with them.
 */
export type Room = {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly material?: readonly string[];
  readonly words?: true;
};

/** Per cent of the changes that the tests must notice, in every room by itself. */
export const THRESHOLD = 90;

const PACK = 'policy/pengyang-2026';
/** Asked of every rule: the worked examples, and what is asked and cited while nothing is known. */
const OF_ALL_RULES = `${PACK}/{examples,pack,questions,terms}.test.ts`;
const EXAMPLES = `${PACK}/examples/*.ts`;

/** Rules of the pack, with the tests beside them and those of all rules. */
const rules = (name: string, ...files: readonly string[]): Room => ({
  name,
  files: files.map((file) => `${PACK}/${file}.ts`),
  tests: [...files.map((file) => `${PACK}/${file}.test.ts`), OF_ALL_RULES],
  material: [EXAMPLES],
});
/** A folder whose own tests must notice. */
const folder = (path: string, name = path.split('/').at(-1) ?? path): Room => ({
  name,
  files: [`${path}/**/*.ts`],
  tests: [`${path}/**/*.test.ts`],
});

export const rooms: readonly Room[] = [
  folder('src/ledger'),
  { name: 'kernel', files: ['src/kernel/*.ts'], tests: ['src/{kernel,ledger}/*.test.ts'], words: true },
  rules('recognition', 'm16-*'),
  rules('money', 'm04-*', 'm07-*', 'm12-*'),
  rules('applicants', 'm06-*', 'm08-*', 'm09-*', 'm10-*'),
  rules('days', 'm11-*', 'm13-*', 'm15-*', 'period-end', 'suspensions'),
  rules('levels', 'p1-*', 'p22-*'),
  { name: 'terms', files: [`${PACK}/{index,parameters,terms}.ts`], tests: [`${PACK}/*.test.ts`], material: [EXAMPLES] },
  {
    name: 'calendar',
    files: ['policy/{calendar,size-standard}/*.ts'],
    tests: ['policy/calendar/*.test.ts', `${PACK}/m08-size.test.ts`, OF_ALL_RULES],
  },
  {
    name: 'indicators',
    files: ['policy/indicators/**/*.ts'],
    tests: ['policy/indicators/**/*.test.ts', `${PACK}/p22-*.test.ts`, OF_ALL_RULES],
  },
  folder('policy/wording'),
  folder('policy/what-if'),
  folder('policy/edition'),
  folder('policy/counterfactual'),
  // What the pack states for the checkup is read by the checkup alone, and goes with it.
  { ...folder('policy/checkup'), files: ['policy/checkup/*.ts', `${PACK}/statements.ts`] },
  {
    name: 'policy',
    files: ['policy/*.ts'],
    tests: ['policy/{documents,share}.test.ts', `${PACK}/*.test.ts`, 'policy/indicators/**/*.test.ts'],
    material: [EXAMPLES],
  },
];

/** What is not changed, and why. */
export const untried: Readonly<Record<string, string>> = {
  [EXAMPLES]: 'the examples themselves: they are asked',
  [`${PACK}/{carriers,clauses,fingerprints,obligations,obligations-of-*,rule-files}.ts`]:
    'rows that decide nothing: what is owed and who carries it, which file cites what; their own tests hold them against text and code',
  'policy/obligation.ts': 'the form of those rows',
  'policy/townships/*.ts': 'names of places and their tiles: no decision reads them',
  'policy/indicators/2024/doubts.ts': 'what could not be checked against the paper: words',
};

/**
 * Tests that are never asked. The first read files: no change that is switched on reaches them. The last invents hundreds of facts
 * for every change: the tables that can be checked by eye must notice alone.
 */
export const unasked: readonly string[] = ['**/{zones,obligations,rule-files}.test.ts', 'policy/counterfactual/counterfactual.test.ts'];

/** The files that a room changes, each path once, in order. */
export const filesOf = ({ files }: Room): string[] =>
  globSync(files, { exclude: Object.keys(untried) })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();

/** The tests that a room asks, and what they read, in order. */
export const askedOf = ({ tests, material = [] }: Room): string[] => globSync([...tests, ...material], { exclude: unasked }).toSorted();

/** The room of that name. Throws where there is none. */
export function getRoom(name: string | undefined): Room {
  const room = rooms.find((each) => each.name === name);
  if (!room) throw new RangeError(`no room ${name}; there are ${rooms.map((each) => each.name).join(', ')}`);
  return room;
}
