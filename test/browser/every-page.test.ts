import type { Page } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import type { CaseKind } from '../../src/cases/kinds.ts';
import type { Contract } from '../../src/cases/project/events.ts';
import { ROLES, type Role } from '../../src/cases/roles.ts';
import type { Me } from '../../src/contract/views.ts';
import { cookieOf, openServer, send, sendFiles } from '../server.ts';
import { judge, LOOK, SIGHTS, type Sight, violations } from './look.ts';
import { ALL_ACTS, lookAtDialogs, offered, offerEverything, placed } from './look-at-dialogs.ts';
import { goTo, newWindow } from './office.ts';
import { openWorkbench } from './office-on.ts';
import { findPattern, pagesOf, readdress, stillPagesOf } from './pages-of.ts';
import { sideBySide } from './side-by-side.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });

/** The walks of each flow look at what they pass in the light, wide and narrow: `look`. */
const EYES: Readonly<Record<string, Sight>> = LOOK === 'once' ? { 'phone dark': SIGHTS['phone dark'] } : SIGHTS;

/** Of a page opened for the first time, with its style, its scripts and its pictures. */
const MOST_PUBLIC = 30 * 1024;
const MOST_OWN = 60 * 1024;
const OVER_THE_LINE = `['navigation', 'resource'].flatMap((each) => performance.getEntriesByType(each)).reduce((sum, each) => sum + each.encodedBodySize, 0)`;

/** Ends only what would never end. */
const PATIENCE = 1_800_000;
/** No link leads here on that day; with whose parameters it is opened. */
const BESIDE: ReadonlyArray<readonly [pattern: string, beside: string]> = [
  ['/plans/:id', '/papers/:id'],
  ['/reports/:id', '/papers/:id'],
  ['/notices/:id/thanks', '/notices/:id'],
];
/** What comes behind the address. */
const ASKS: Readonly<Record<string, string>> = { '/notices/:id/thanks': '?receipt=1' };
/** Pages that this county has nothing to show on, and the walk that looks at them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '/office/panels/$id': 'panel.test.ts',
  '/office/moves/$to': 'rulings.test.ts',
  '/firm/rewards/:id': 'outlays.test.ts',
  '/provider/recoveries/:id': 'outlays.test.ts',
  '/provider/receipts/:caseId/:version': 'outlays.test.ts',
  '/field/*': 'field.test.ts',
  '/verify/offline.html': 'verifier.test.ts',
};

const WITHOUT_WHAT_CAME_AFTER_2021 = `
for (const each of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) {
  delete Array.prototype[each];
  delete Object.getPrototypeOf(Uint8Array.prototype)[each];
}
delete String.prototype.at; delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete URL.canParse;
delete globalThis.structuredClone; delete Crypto.prototype.randomUUID; delete Promise.withResolvers; delete globalThis.Iterator;
`;

type Found = { readonly pattern: string; readonly path: string };

describe('every page', () => {
  const workbench = openWorkbench(ports);
  const seen = new Map<string, Role>();
  const titles = new Map<string, string>();
  let patterns = pagesOf(app.declaredRoutes).map(({ url }) => url);
  let officePatterns: readonly string[] = [];

  async function enter(role: Role): Promise<Page> {
    const page =
      role === 'public'
        ? await newWindow(workbench.browser(), WITHOUT_WHAT_CAME_AFTER_2021)
        : await workbench.enter(role, WITHOUT_WHAT_CAME_AFTER_2021);
    if (role === 'public') await page.goto(workbench.url());
    page.context().on('weberror', (error) => violations.push(`${role} ${error.page()?.url()}: ${error.error().message}`));
    await page.locator('h1').first().waitFor();
    return page;
  }

  const linksOf = async (page: Page): Promise<readonly string[]> => {
    const links = await page.evaluate<string[]>("[...document.querySelectorAll('a[href]')].map((each) => each.href)");
    return links.filter((each) => each.startsWith(workbench.url())).map((each) => new URL(each).pathname);
  };

  /** Of these addresses one of each page that is still to be looked at. */
  function unseen(role: Role, done: Set<string>, paths: readonly string[]): readonly Found[] {
    return paths.flatMap((path) => {
      const pattern = findPattern(patterns, path.replace(/(.)\/$/, '$1'));
      if (pattern === undefined || done.has(pattern) || (LOOK !== 'everybody' && seen.has(pattern)) || pattern in ELSEWHERE) return [];
      done.add(pattern);
      seen.set(pattern, role);
      return [{ pattern, path }];
    });
  }

  /** A page that is not the workbench's is light enough for an old phone far from the town. */
  async function weigh(page: Page, role: Role, path: string): Promise<void> {
    if (/^\/(office|field)/.test(path)) return;
    const most = role === 'public' ? MOST_PUBLIC : MOST_OWN;
    const bytes = await page.evaluate<number>(OVER_THE_LINE);
    if (bytes > most) violations.push(`${role} ${path}: ${bytes} bytes over the line, at most ${most}`);
  }

  /** Looks at one page; answers where it leads. */
  async function lookAt(page: Page, role: Role, { pattern, path }: Found): Promise<readonly string[]> {
    const status = await goTo(page, `${workbench.url()}${path}${ASKS[pattern] ?? ''}`);
    if (status !== 200) violations.push(`${role} ${path}: answers ${status}`);
    await weigh(page, role, path);
    await judge(page, `${role} ${pattern}`, EYES);
    titles.set(pattern, await page.title());
    const beside = BESIDE.filter(([, to]) => to === pattern).map(([next]) => readdress(pattern, path, next));
    return [...(await linksOf(page)), ...beside];
  }

  /** All that role comes upon, following every link; what somebody has looked at already only where all is to be looked at. */
  async function walk(role: Role, more: readonly string[]): Promise<void> {
    const page = await enter(role);
    const tabs = [page];
    const done = new Set<string>();
    const known = [...more, new URL(page.url()).pathname, ...(await linksOf(page)), ...stillPagesOf(app.declaredRoutes, role)];
    for (let wave = unseen(role, done, known); wave.length > 0;) {
      const found = await sideBySide(wave, async (half, lane) => {
        const tab = (tabs[lane] ??= await page.context().newPage());
        const links: string[] = [];
        for (const each of half) links.push(...(await lookAt(tab, role, each)));
        return links;
      });
      wave = unseen(role, done, found);
    }
    await page.context().close();
  }

  async function readOfficePages(): Promise<void> {
    const page = await workbench.enter('officer');
    await page.locator('h1').first().waitFor();
    officePatterns = await page.evaluate<string[]>('Object.keys(globalThis.__TSR_ROUTER__.routesByPath)');
    patterns = [...patterns, ...officePatterns.map((each) => `/office${each}`.replace(/\/$/, ''))];
    await page.context().close();
  }

  it('is looked at by whoever reaches it, on a phone in the dark, by the means of a browser of 2021', { timeout: PATIENCE }, async () => {
    await readOfficePages();
    const blank = await writeXlsx({ sheets: [{ name: '月报', rows: [['企业名称', '信用代码', '已拨付资金']] }] });
    const officer = await cookieOf(ports, 'officer');
    await sendFiles(app, '/api/v1/report-templates', [{ name: '进展表.xlsx', bytes: blank }], officer);
    const invited = { account: 'new-account', name: '样例新人', roles: ['park'] };
    const { token } = (await send(app, 'POST', '/api/v1/people', invited, await cookieOf(ports, 'admin'))).json<{ token: string }>();
    const [pilot] = (await send(app, 'GET', '/api/v1/projects?stage=pilot', undefined, officer)).json<{ items: { id: string }[] }>().items;
    const projects = await ports.store.in(ports.programmeId).listCasesOfKind('project', 500);
    const delivered = projects.find(({ state }) => 'deliveries' in state)?.id ?? '';
    const { organisation } = (await send(app, 'GET', '/api/v1/me', undefined, await cookieOf(ports, 'provider'))).json<Me>();
    const supplied = projects.flatMap(({ id, state }) =>
      state.stage === 'accepting' && 'contracts' in state
        ? (state.contracts as readonly Contract[])
            .filter(({ party }) => party.creditCode === organisation)
            .map(({ line }) => `/deliveries/${id}/${line}`)
        : [],
    );
    const [person] = await ports.store.in(ports.programmeId).listPeople();
    const more: Readonly<Partial<Record<Role, readonly string[]>>> = {
      // Of the projects one at work: it has the most to show.
      officer: [`/office/projects/${pilot?.id}`],
      firm: ['/firm/application/conduct'],
      provider: [`/deliveries/${delivered}`, ...supplied.flatMap((line) => [line, `${line}/contract`, `${line}/delivery`])],
      admin: [`/office/people/${person?.id}`],
      public: [`/invitations/${token}`, `/invitations/${token}/account`, '/check/result'],
    };
    for (const role of ['officer', ...ROLES.filter((each) => each !== 'officer')] as const) await walk(role, more[role] ?? []);
    expect(violations).toEqual([]);
  });

  it('is looked at here, or in the walk that is named', () => {
    expect(officePatterns.length).toBeGreaterThan(50);
    expect(patterns.filter((each) => !seen.has(each) && !(each in ELSEWHERE))).toEqual([]);
  });

  it('has a title that no other page of its reader has', () => {
    const sharing = [...Map.groupBy(titles, ([pattern, title]) => `${seen.get(pattern)}: ${title}`)].filter(
      ([, pages]) => pages.length > 1,
    );
    expect(sharing.map(([title, pages]) => [title, ...pages.map(([pattern]) => pattern)])).toEqual([]);
  });
});

/** Where an officer begins what has no case yet. */
const LISTS = [
  'projects',
  'selections',
  'notices',
  'panels',
  'inspections',
  'funds',
  'batches',
  'outlays',
  'recoveries',
  'performance',
  'sanctions',
  'readings',
];
const FOLDERS = {
  project: 'projects',
  selection: 'selections',
  inspection: 'inspections',
  notice: 'notices',
  batch: 'batches',
  outlay: 'outlays',
  recovery: 'recoveries',
  sanction: 'sanctions',
  performance: 'performance',
  ruling: 'rulings',
  row: 'rows',
} as const satisfies Partial<Record<CaseKind, string>>;

describe('every dialog', () => {
  const workbench = openWorkbench(ports);

  /** Of each kind the case with the most to tell: it has the most lines that something can be begun on. Where all is to be looked at, one of each stage. */
  async function casePages(): Promise<readonly string[]> {
    const reads = ports.store.in(ports.programmeId);
    const kinds = Object.entries(FOLDERS) as [CaseKind, string][];
    const pages = kinds.map(async ([kind, folder]) => {
      const cases = (await reads.listCasesOfKind(kind, 500)).toSorted((a, b) => b.version - a.version);
      const stages = cases.map(({ state }) => state.stage);
      return cases
        .filter((_, index) => (LOOK === 'once' ? index === 0 : stages.indexOf(stages[index] ?? '') === index))
        .map(({ id }) => `${folder}/${id}`);
    });
    return (await Promise.all(pages)).flat();
  }

  it('of the table of acts is opened by keyboard, looked at, and gives the focus back', { timeout: PATIENCE }, async () => {
    const [plain = ''] = (await casePages()).filter((each) => each.startsWith(FOLDERS.sanction));
    await sideBySide(ALL_ACTS, async (acts) => {
      const page = await workbench.enter('officer');
      await offerEverything(page, acts);
      await page.goto(`${workbench.url()}/office/${plain}`);
      expect(await lookAtDialogs({ page, name: 'acts', sights: EYES }, offered)).toEqual(acts.map(({ label }) => label));
      await page.context().close();
      return [];
    });
    expect(violations).toEqual([]);
  });

  it('that is begun on its place on a page is, too', { timeout: PATIENCE }, async () => {
    const opened = await sideBySide([...LISTS, ...(await casePages())], async (paths) => {
      const page = await workbench.enter('officer');
      await page.locator('h1').first().waitFor();
      await offerEverything(page);
      const titles: string[] = [];
      for (const path of paths) {
        await goTo(page, `${workbench.url()}/office/${path}`);
        titles.push(...(await lookAtDialogs({ page, name: path.split('/')[0] ?? path, sights: EYES }, placed)));
      }
      await page.context().close();
      return titles;
    });
    expect(violations).toEqual([]);
    expect(opened.length).toBeGreaterThan(10);
  });
});
