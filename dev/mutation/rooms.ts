/** Files judged together, a folder or a file each; a file belongs to the first part that names it. */
export type Part = { readonly name: string; readonly files: readonly string[] };
/** What is changed, and the tests that must notice: folders, or a file each. `words`: Chinese words too, where the code reckons with them. */
export type Room = {
  readonly name: string;
  readonly tests: readonly string[];
  readonly words: boolean;
  readonly parts: readonly Part[];
  readonly leftOut?: readonly string[];
};

/** Per cent of the changes that the tests must notice, in every part by itself. */
export const THRESHOLD = 90;

const PACK = 'policy/pengyang-2026';
/** Rows that decide nothing: what is owed and who carries it, the text's fingerprints. Their own tests hold them against the code. */
const ROWS = ['carriers', 'clauses', 'fingerprints', 'obligations', 'obligations-of-measures', 'obligations-of-plan', 'rule-files'];

/** What stands directly in `policy/` and does something; the others there are types, or the form of the rows above. */
const ROOT = ['amount-of', 'faults', 'fields', 'finding', 'index', 'schemas', 'share', 'three-valued'];

/** A folder of `policy/` whose own tests must notice. */
const roomOf = (name: string): Room => ({
  name,
  tests: [`policy/${name}`],
  words: false,
  parts: [{ name: `policy/${name}`, files: [`policy/${name}/`] }],
});

export const rooms: readonly Room[] = [
  { name: 'ledger', tests: ['src/ledger'], words: false, parts: [{ name: 'src/ledger', files: ['src/ledger/'] }] },
  { name: 'kernel', tests: ['src/kernel', 'src/ledger'], words: true, parts: [{ name: 'src/kernel', files: ['src/kernel/'] }] },
  {
    name: 'rules',
    tests: [PACK, 'policy/calendar', 'policy/indicators'],
    words: false,
    parts: [
      { name: 'recognition of spending', files: [`${PACK}/m16-expense.ts`, `${PACK}/m16-expense-steps.ts`] },
      { name: PACK, files: [`${PACK}/`] },
      { name: 'calendar, size, indicators', files: ['policy/calendar/', 'policy/size-standard/', 'policy/indicators/'] },
    ],
    // What the pack states for the checkup is the checkup's to try; what could not be checked against the paper is words.
    leftOut: [
      ...ROWS.map((name) => `${PACK}/${name}.ts`),
      `${PACK}/statements.ts`,
      `${PACK}/examples/*.ts`,
      'policy/indicators/2024/doubts.ts',
    ],
  },
  roomOf('wording'),
  roomOf('what-if'),
  roomOf('edition'),
  {
    name: 'policy',
    tests: ['policy/documents.test.ts', 'policy/share.test.ts', PACK, 'policy/indicators'],
    words: false,
    parts: [{ name: 'policy', files: ROOT.map((name) => `policy/${name}.ts`) }],
  },
];

/** Its tests as globs. */
export const testsOf = ({ tests }: Room): string[] => tests.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.test.ts`));

/** The room of that name. Throws where there is none. */
export function getRoom(name: string | undefined): Room {
  const room = rooms.find((each) => each.name === name);
  if (!room) throw new RangeError(`no room ${name}; there are ${rooms.map((each) => each.name).join(', ')}`);
  return room;
}
