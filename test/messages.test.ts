import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { invite } from '../src/app/invite.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { listMyMessages, readMyMessages } from '../src/app/my-messages.ts';
import type { Who } from '../src/app/ports.ts';
import type { NewMessage } from '../src/app/store-messages.ts';
import { watchDeadlines } from '../src/app/watch-deadlines.ts';
import type { Role } from '../src/cases/roles.ts';
import { asDay } from '../src/kernel/day.ts';
import { ok } from '../src/kernel/result.ts';
import { codesOf, openOffice } from './office.ts';
import { REVIEWED } from './reviewed.ts';

const { ports, who, act, moveTo, importFolder, raw } = await openOffice();
const [firmCode = '', otherCode = ''] = codesOf().pilots;

async function join(account: string, role: Role, organisation?: string): Promise<Who> {
  const { token } = granted(await invite(ports, who('admin'), { account, name: `样例${account}`, roles: [role], organisation }));
  granted(await acceptInvitation(ports, token, 'a-password-of-nobody'));
  const id = (await ports.store.in('p').listPeople()).find((each) => each.account === account)?.id ?? '';
  return { ...who(role, '', organisation), actor: { ...who(role, '', organisation).actor, personId: id } };
}
const titlesOf = async (by: Who) => granted(await listMyMessages(ports, by)).items.map(({ title }) => title);

await moveTo('2026-06-30');
const officer = await join('officer-1', 'officer');
const firm = await join('firm-1', 'firm', firmCode);
const partner = await join('firm-2', 'firm', firmCode);
const stranger = await join('firm-3', 'firm', otherCode);
await importFolder('2026-06-30');
const { items } = granted(await listProjects(ports, officer, { limit: 50 }));
const idOf = (code: string): string => items.find(({ creditCode }) => creditCode === code)?.id ?? '';

describe('what a firm is told', () => {
  it('comes with the act, to everybody of the firm and to nobody else, with the day', async () => {
    const input = { items: [{ item: '章程', reason: '缺页' }], dueOn: asDay('2026-07-10') };
    granted(await act(officer, 'project', 'returnApplication', input, idOf(firmCode)));
    const [message] = granted(await listMyMessages(ports, firm)).items;
    expect(message).toMatchObject({ title: '申报材料须补正', kind: 'decision', dueOn: '2026-07-10', caseKind: 'project', read: false });
    expect(message?.says).toContain('请在2026年7月10日24时前补正');
    expect(await titlesOf(partner)).toEqual(['申报材料须补正']);
    expect(await titlesOf(stranger)).toEqual([]);
    expect(await titlesOf(officer)).toEqual([]);
  });

  it('is not said where the act was refused, nor twice where it was sent twice', async () => {
    expect((await act(firm, 'project', 'confirmEligibility', { opinion: '样例' }, idOf(otherCode))).ok).toBe(false);
    expect(await titlesOf(stranger)).toEqual([]);
    const input = { opinion: '样例' };
    const twice = () => act(officer, 'project', 'confirmEligibility', input, idOf(otherCode), { key: 'the-same-key' });
    granted(await twice());
    granted(await twice());
    expect(await titlesOf(stranger)).toEqual(['符合申报条件']);
  });

  it('comes once for each step of a period, however often the periods are looked at', async () => {
    await moveTo('2026-07-05');
    await Promise.all([watchDeadlines(ports, 'p'), watchDeadlines(ports, 'p')]);
    await moveTo('2026-07-30');
    await watchDeadlines(ports, 'p');
    await watchDeadlines(ports, 'p');
    expect((await titlesOf(firm)).toSorted()).toEqual(['期限临近：补正申报材料', '期限已过：补正申报材料', '申报材料须补正'].toSorted());
  });

  it('is read by whom it was told, one by one or all; nobody reads another’s', async () => {
    const [first, ...others] = granted(await listMyMessages(ports, firm)).items;
    expect(await readMyMessages(ports, stranger, first?.id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    granted(await readMyMessages(ports, firm, first?.id));
    expect(granted(await listMyMessages(ports, firm)).unread).toBe(others.length);
    granted(await readMyMessages(ports, firm));
    expect(granted(await listMyMessages(ports, firm)).unread).toBe(0);
    expect(granted(await listMyMessages(ports, partner)).unread).toBe(3);
  });

  it('is not shown to somebody who now acts for another organisation', async () => {
    const elsewhere: Who = { ...firm, actor: { ...firm.actor, organisation: otherCode } };
    expect(await titlesOf(elsewhere)).toEqual([]);
  });
});

describe('what happens on a list', () => {
  it('is told to the firms on it, and an objection to every officer', async () => {
    const id = idOf(otherCode);
    const list = granted(await act(officer, 'selection', 'submitSelection', { title: '样例名单', caseIds: [id], ...REVIEWED }));
    granted(await act(who('approver'), 'selection', 'approveSelection', {}, list.id));
    const notice = { purpose: 'pilot' as const, title: '样例公示', caseIds: [id], contact: '样例' };
    const { id: noticeId } = granted(await act(officer, 'notice', 'publishNotice', notice));
    const objection = { text: '样例异议', name: '样例群众', phone: '13900000000' };
    granted(await act(who('public'), 'notice', 'raiseObjection', objection, noticeId));
    expect(await titlesOf(officer)).toEqual(['公示收到异议']);
    const [settled] = await raw(`select payload -> 'objection' ->> 'id' as id from events where type = 'objection-raised'`);
    granted(
      await act(officer, 'notice', 'settleObjection', { objectionId: String(settled?.['id']), upheld: false, reply: '样例' }, noticeId),
    );
    await moveTo('2026-08-31');
    granted(await act(officer, 'notice', 'concludeNotice', {}, noticeId));
    expect(await titlesOf(stranger)).toEqual(['已列为试点企业', '符合申报条件']);
  });
});

describe('whatever is told', () => {
  const ORGANISATIONS = [firmCode, otherCode, null] as const;
  const message = fc.record({
    source: fc.constantFrom('a:1', 'a:2', 'b:1'),
    template: fc.constantFrom('one', 'two'),
    roles: fc.constantFrom<readonly Role[]>(['firm'], ['officer'], ['firm', 'officer']),
    organisation: fc.constantFrom(...ORGANISATIONS),
    no: fc.integer({ min: 1, max: 1_000_000 }),
  });

  it('reaches each recipient exactly once for each thing and template', async () => {
    const people = [
      { id: firm.actor.personId, role: 'firm', organisation: firmCode },
      { id: partner.actor.personId, role: 'firm', organisation: firmCode },
      { id: stranger.actor.personId, role: 'firm', organisation: otherCode },
      { id: officer.actor.personId, role: 'officer', organisation: null },
    ] as const;
    const reached = ({ roles, organisation }: Pick<NewMessage, 'roles' | 'organisation'>) =>
      people.filter((person) => roles.includes(person.role) && (organisation === null || person.organisation === organisation));
    const told = fc.asyncProperty(fc.array(message, { maxLength: 12 }), async (given) => {
      const run = String((await raw(`select nextval('messages_id_seq')::text as n`))[0]?.['n']);
      const messages = given.map(({ source, no: _no, ...rest }): NewMessage => ({
        ...rest,
        source: `${run}:${source}`,
        version: 1,
        kind: 'progress',
        title: '样例',
        says: '样例。',
        caseId: null,
        dueOn: null,
        persons: null,
      }));
      const moment = { today: asDay('2026-07-30'), at: '2026-11-22T02:00:00.000Z' };
      const add = () => ports.store.transact('p', async (tx) => ok(await tx.addMessages(messages, moment)));
      await Promise.all([add(), add()]);
      const kept = await raw(
        `select source, template, person_id, count(*)::int as n from messages where source like '${run}:%' group by 1, 2, 3`,
      );
      const expected = new Set(messages.flatMap((each) => reached(each).map(({ id }) => `${each.source} ${each.template} ${id}`)));
      expect(new Set(kept.map((row) => `${String(row['source'])} ${String(row['template'])} ${String(row['person_id'])}`))).toEqual(
        expected,
      );
      expect(kept.every(({ n }) => n === 1)).toBe(true);
    });
    await fc.assert(told, { numRuns: 25 });
  });
});
