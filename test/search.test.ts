import { describe, expect, it } from 'vitest';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import type { CaseKind } from '../src/cases/kinds.ts';
import { LIVES } from '../src/cases/lives.ts';
import type { Role } from '../src/cases/roles.ts';
import type { FoundView } from '../src/contract/search-views.ts';
import { cookieOf, openServer, send } from './server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const reads = ports.store.in(ports.programmeId);

const find = async (cookie: string, q: string): Promise<FoundView> => {
  const answer = await send(app, 'GET', `/api/v1/search?q=${encodeURIComponent(q)}`, undefined, cookie);
  expect(answer.statusCode).toBe(200);
  return answer.json();
};
const titlesFor = async (role: Role, q: string): Promise<readonly string[]> =>
  (await find(await cookieOf(ports, role), q)).cases.map(({ title }) => title);

const kinds = Object.keys(LIVES) as CaseKind[];
/** One of each kind, and of projects a few: which of them somebody may read is asked of the page itself. */
const some = (await Promise.all(kinds.map((kind) => reads.listCasesOfKind(kind, kind === 'project' ? 6 : 3)))).flat();
const officer = await cookieOf(ports, 'officer');
const all = (await Promise.all(kinds.map((kind) => reads.listCasesOfKind(kind, 500)))).flat();

describe('the box that finds everything', () => {
  it.each<[string, string, string]>([
    ['two characters', '针织', '彭阳样例晨丰针织有限公司'],
    ['initials', 'cfzz', '彭阳样例晨丰针织有限公司'],
    ['initials in wide capitals', 'ＣＦＺＺ', '彭阳样例晨丰针织有限公司'],
    ['words in any order', '有限 晨丰', '彭阳样例晨丰针织有限公司'],
    ['the beginning of a credit code', '9164042500000940', '彭阳样例晨丰针织有限公司'],
    ['a word of another kind of case', '追回 晨丰', '追回：彭阳样例晨丰针织有限公司'],
  ])('finds by %s', async (_, q, title) => expect(await titlesFor('officer', q)).toContain(title));

  it.each(['', ' ', '%', '_', '\\', "'", '不在此处的名称', 'x'.repeat(60)])('finds no case by “%s”', async (q) =>
    expect((await find(officer, q)).cases).toEqual([]),
  );

  it('finds clauses by what they say, and by how they are cited', async () => {
    expect((await find(officer, '公示')).clauses.map(({ id }) => id)).toContain('measures/11');
    expect((await find(officer, '办法第七条')).clauses.map(({ id }) => id)).toContain('measures/7.1');
  });

  it('says that there is more than it lists', async () => {
    expect(await find(officer, '样例')).toMatchObject({ more: true });
    expect((await find(officer, '样例')).cases).toHaveLength(30);
    expect(await find(officer, '晨丰')).toMatchObject({ more: false });
  });

  it.each<Role>(['officer', 'finance', 'auditor', 'firm', 'provider', 'evaluator', 'accountant', 'expert', 'park'])(
    'shows the %s what they may open, and nothing else',
    async (role) => {
      const cookie = await cookieOf(ports, role);
      const found = new Set((await find(cookie, '样例')).cases.map(({ id }) => id));
      for (const { id } of all.filter((each) => found.has(each.id) || some.some((other) => other.id === each.id))) {
        const opened = await send(app, 'GET', `/api/v1/cases/${id}`, undefined, cookie);
        if (opened.statusCode !== 200) expect(found).not.toContain(id);
        else expect(found.has(id) || found.size === 30 || !JSON.stringify(opened.json()).includes('样例')).toBe(true);
      }
    },
  );
});
