import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { listDuties } from '../src/app/list-duties.ts';
import { listFunds } from '../src/app/list-funds.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listLiveCases } from '../src/app/list-live-cases.ts';
import { listNotices } from '../src/app/list-notices.ts';
import { listPanels } from '../src/app/list-panels.ts';
import { listPeople } from '../src/app/list-people.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { listRegisters } from '../src/app/list-registers.ts';
import { listSelections } from '../src/app/list-selections.ts';
import { readCase } from '../src/app/read-case.ts';
import { readFile } from '../src/app/read-file.ts';
import { readLedger } from '../src/app/read-ledger.ts';
import { readRegister } from '../src/app/read-register.ts';
import type { Who } from '../src/app/ports.ts';
import { ROLES, type Role } from '../src/cases/roles.ts';
import type { Result } from '../src/kernel/result.ts';
import { codesOf, openOffice, REVIEW } from './office.ts';
import { REVIEWED } from './reviewed.ts';

const { ports, who, act, confirm, moveTo, importFolder, engageExperts } = await openOffice();
const { pilots, evaluator } = codesOf();
const OFFICES: readonly Role[] = ['officer', 'approver', 'director', 'city', 'finance', 'taskforce', 'auditor'];
const MEMBERS: readonly Role[] = [...OFFICES, 'development', 'park', 'science'];
const NOTICED: readonly Role[] = [...MEMBERS, 'firm', 'evaluator', 'accountant', 'provider', 'centre', 'expert', 'bank', 'public'];
await moveTo('2026-06-30');
await importFolder('2026-06-30');
const officer = who('officer');
const { items } = granted(await listProjects(ports, officer, { limit: 200 }));
const own = items.find(({ creditCode }) => creditCode === pilots[0])?.id ?? '';
const other = items.find(({ creditCode }) => creditCode === pilots[1])?.id ?? '';
await confirm([own]);
await engageExperts();
const panel = granted(await act(officer, 'panel', 'convenePanel', { ...REVIEW, caseIds: [own] }));
const list = granted(await act(officer, 'selection', 'submitSelection', { title: '样例', caseIds: [own], ...REVIEWED }));
granted(await act(who('approver'), 'selection', 'approveSelection', {}, list.id));
const notice = granted(await act(officer, 'notice', 'publishNotice', { purpose: 'pilot', title: '样例', caseIds: [own], contact: '样例' }));
granted(await act(who('public'), 'notice', 'raiseObjection', { text: '样例异议', name: '样例群众', phone: '13900000000' }, notice.id));

const ORGANISATION: Partial<Record<Role, string | undefined>> = {
  firm: pilots[0],
  evaluator,
  accountant: evaluator,
  provider: evaluator,
  bank: evaluator,
};
const personOf = (role: Role): Who => who(role, '', ORGANISATION[role]);
const may = <T>(result: Result<T>): boolean => result.ok;

/** Who may read what. A role or a reading that is not here is a hole in this table. */
const READINGS: Readonly<Record<string, { read: (by: Who) => Promise<Result<unknown>>; readers: readonly Role[] }>> = {
  'a firm’s own project': {
    read: (by) => readCase(ports, by, own),
    readers: [...MEMBERS, 'firm'],
  },
  'another firm’s project': { read: (by) => readCase(ports, by, other), readers: MEMBERS },
  'a pilot list': { read: (by) => readCase(ports, by, list.id), readers: MEMBERS },
  'a notice': {
    read: (by) => readCase(ports, by, notice.id),
    readers: NOTICED,
  },
  'the pilot lists': { read: (by) => listSelections(ports, by), readers: MEMBERS },
  'the panels': { read: (by) => listPanels(ports, by), readers: [...MEMBERS, 'expert'] },
  'a panel': { read: (by) => readCase(ports, by, panel.id), readers: MEMBERS },
  'the notices': {
    read: (by) => listNotices(ports, by),
    readers: NOTICED,
  },
  'the fund notices': { read: (by) => listFunds(ports, by), readers: OFFICES },
  'the books': { read: (by) => readLedger(ports, by, {}), readers: OFFICES },
  'the registers': { read: (by) => listRegisters(ports, by), readers: OFFICES },
  'one register': { read: (by) => readRegister(ports, by, 'expenses'), readers: OFFICES },
  'the facts of all cases': { read: (by) => listLiveCases(ports, by), readers: OFFICES },
  'the people': { read: (by) => listPeople(ports, by), readers: ['admin', 'director', 'auditor'] },
  'the duties': { read: (by) => listDuties(ports, by), readers: ['admin', 'director', 'auditor'] },
};

describe('who may read what', () => {
  for (const [what, { read, readers }] of Object.entries(READINGS)) {
    for (const role of ROLES) {
      const allowed = readers.includes(role);
      it(`${role} ${allowed ? 'reads' : 'does not read'} ${what}`, async () => {
        expect(may(await read(personOf(role)))).toBe(allowed);
      });
    }
  }

  it('a firm sees its own project in the list, an evaluator none that is not entrusted to it, an administrator and the public none', async () => {
    const count = async (role: Role): Promise<number> => granted(await listProjects(ports, personOf(role), {})).total;
    expect(await count('auditor')).toBe(items.length);
    expect(await count('firm')).toBe(1);
    for (const role of ['evaluator', 'accountant', 'provider', 'expert', 'bank', 'centre', 'admin', 'public'] as const)
      expect(await count(role)).toBe(0);
  });

  it('a firm without an organisation sees nothing', async () => {
    expect(granted(await listProjects(ports, who('firm'), {})).total).toBe(0);
  });

  it('a case of another programme is not there', async () => {
    const elsewhere = await readCase(ports, { ...officer, programmeId: 'q' }, own).catch(() => ({ ok: false }));
    expect(elsewhere.ok).toBe(false);
  });

  it('a file of the office stays with the offices', async () => {
    const { rows } = granted(await readRegister(ports, officer, 'applications'));
    const digest = rows[0]?.source.digest ?? '';
    expect(may(await readFile(ports, officer, digest))).toBe(true);
    for (const role of ['firm', 'evaluator', 'public', 'admin'] as const)
      expect(may(await readFile(ports, personOf(role), digest))).toBe(false);
  });

  it('who objected is known to those who look into it, and to nobody else', async () => {
    const seen = async (role: Role): Promise<string> => JSON.stringify(granted(await readCase(ports, personOf(role), notice.id)));
    expect(await seen('officer')).toContain('13900000000');
    for (const role of ['firm', 'public', 'finance', 'city'] as const) expect(await seen(role)).not.toMatch(/样例群众|13900000000/);
  });
});

describe('an auditor', () => {
  it('reads all and has no act to do', async () => {
    const view = granted(await readCase(ports, who('auditor'), own));
    expect(view.acts.filter(({ allowed }) => allowed)).toEqual([]);
    expect(granted(await listInbox(ports, who('auditor')))).toEqual({ items: [], total: 0, reminders: [] });
    const refused = await act(who('auditor'), 'notice', 'settleObjection', { objectionId: '1', upheld: false, reply: '样例' }, notice.id);
    expect(refused.ok ? 'done' : refused.refusal.code).toBe('not-permitted');
  });
});
