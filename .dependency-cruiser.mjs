// The direction of the house. A room (a folder; main.ts is the doorway) may import the rooms and the npm packages it names
// here, and nothing else; Node's own modules only where `node` is true. Everything below the table is made from it.
const CORE = ['kernel', 'policy', 'ledger', 'cases', 'registers', 'intake', 'documents', 'contract'];
const UP_TO_APP = [...CORE, 'app'];

const ROOMS = {
  kernel: { imports: [] },
  policy: { imports: ['kernel'], packages: ['zod'] },
  ledger: { imports: ['kernel'] },
  registers: { imports: ['kernel'], packages: ['zod'] },
  cases: { imports: ['kernel', 'policy', 'registers'], packages: ['zod'] },
  intake: { imports: ['kernel', 'policy', 'registers'], packages: ['zod'] },
  documents: { imports: ['kernel', 'policy', 'cases', 'registers'] },
  contract: { imports: ['kernel', 'policy', 'cases', 'registers'], packages: ['zod'] },
  app: { imports: CORE, packages: ['zod'] },
  store: { imports: UP_TO_APP, packages: ['pg', 'pg-boss', 'kysely', 'otplib', 'pinyin-pro'], node: true },
  files: { imports: UP_TO_APP, packages: ['fast-xml-parser', 'fflate', 'hucre', 'unpdf', 'zxing-wasm'], node: true },
  // Official papers as files: pages by docx and Typst, to one set of measures.
  // Of files only what opens an archive that somebody else made.
  rendering: {
    imports: ['kernel', 'documents', 'files/open-zip.ts', 'files/limits.ts'],
    packages: ['docx', '@myriaddreamin/typst-ts-node-compiler', 'easy-template-x', 'fflate'],
    node: true,
  },
  api: { imports: UP_TO_APP, packages: ['fastify', '@fastify/*', 'zod'], node: true },
  // React's static renderer: one JSX runtime serves the portal and the workbench.
  // The server's edge (who may, proof of origin, statuses) is api's; pages stand on the same one.
  portal: { imports: [...UP_TO_APP, 'api'], packages: ['react', 'react-dom', 'fastify'], node: true },
  // Replaying what a database holds needs the deployment that opens it.
  cli: { imports: [...UP_TO_APP, 'files', 'deployment'], packages: ['zod'], node: true },
  web: {
    // 政策推演 writes its workbook in the browser, the field app its archive, and looks at a photo as the office will: these alone of files and intake.
    imports: [
      'kernel',
      'policy',
      'cases',
      'registers',
      'contract',
      'documents',
      'files/write-workbook.ts',
      'files/archive.ts',
      'intake/paper-type.ts',
    ],
    // Passkeys: the browser's half of what deployment verifies. The field app keeps what it has in IndexedDB.
    packages: ['react', 'react-dom', 'antd', '@ant-design/*', '@tanstack/*', 'zod', '@simplewebauthn/browser', 'idb'],
  },
  // The page that checks evidence packs offline: what the command line runs, and nothing that needs Node or a database.
  verifier: { imports: ['kernel', 'app/evidence', 'files/check-pack.ts', 'web/old-browsers.ts'], packages: ['zod'] },
  // One running deployment: options, database, programme, server. The only place that knows the demonstration's seed.
  deployment: {
    imports: [...UP_TO_APP, 'store', 'files', 'rendering', 'api', 'portal', 'dev/seed'],
    // Passkeys, the identity service and the ways of sending are ports of app; their libraries are put behind them here, and what comes from outside is
    // read in shape first.
    packages: ['fastify', '@simplewebauthn/server', 'openid-client', 'nodemailer', 'zod'],
    node: true,
  },
  'main.ts': { imports: ['deployment', 'store'], node: true },
};

const escaped = (text) => text.replaceAll('.', '\\.');
const placeOf = (room) =>
  room === 'policy' || room.startsWith('dev/') ? `^${room}/` : room.includes('.') ? `^src/${escaped(room)}$` : `^src/${room}/`;
const placeOfPackage = (name) => `node_modules/(@types/)?${escaped(name).replace('*', '[^/]+')}/`;
const isTest = '\\.test\\.tsx?$';

const rulesOf = ([room, { imports, packages = [], node = false }]) => {
  const from = { path: placeOf(room), pathNot: isTest };
  const may = (list) => (list.length === 0 ? 'nothing' : list.join(', '));
  return [
    {
      name: `${room} imports only ${may(imports)}`,
      severity: 'error',
      from,
      to: { path: '^(src|policy|test|bench|dev)/', pathNot: [room, ...imports].map(placeOf) },
    },
    {
      name: `${room} uses only the packages ${may(packages)}`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: packages.map(placeOfPackage) },
    },
    ...(node ? [] : [{ name: `${room} does not touch Node`, severity: 'error', from, to: { dependencyTypes: ['core'] } }]),
  ];
};

export default {
  forbidden: [
    ...Object.entries(ROOMS).flatMap(rulesOf),
    {
      name: 'every room stands in the table',
      severity: 'error',
      from: { path: '^src/', pathNot: [...Object.keys(ROOMS).map(placeOf), isTest] },
      to: {},
    },
    // Types may know each other; code that runs may not.
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'tests are imported by nobody',
      severity: 'error',
      from: {},
      to: { path: isTest },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
