import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { limits } from '../../src/files/limits.ts';
import { parseFile } from '../../src/files/parse-file.ts';
import {
  applicationFacts,
  pilotAnswers,
  readExpenses,
  readOffice,
  type OfficeFolder,
  type Table,
  type XmlNode,
} from '../../src/intake/index.ts';
import { asDay } from '../../src/kernel/day.ts';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import { countyOf, makeOfficeFolder, type FolderOptions } from './office-folder.ts';

const { decisions } = getPolicy('pengyang-2026');
const WINDOW = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };

/** The folder as intake reads it. */
async function read(options: FolderOptions): Promise<OfficeFolder> {
  const tables: Table[] = [];
  const xml: { file: string; root: XmlNode }[] = [];
  for (const { name, bytes } of await makeOfficeFolder(options)) {
    const parsed = await parseFile(name, bytes, limits);
    if (!parsed.ok) throw new Error(parsed.refusal.message);
    if ('xml' in parsed.value) xml.push({ file: name, root: parsed.value.xml });
    else if ('tables' in parsed.value) tables.push(...parsed.value.tables);
  }
  return readOffice({ tables, xml, faults: [] });
}

describe.each([
  ['tidy', false],
  ['untidy', true],
])('a %s folder, read by intake and decided by the policy', async (_, untidy) => {
  const options = { seed: 3, applicants: 40, pilots: 10, untidy };
  const county = countyOf(options);
  const folder = await read(options);

  it('has no cell that cannot be read', () => expect(folder.faults).toEqual([]));

  it('holds applicants that fail, or leave open, exactly what they are meant to', () => {
    const verdicts = (folder.rows.applications ?? []).map((row) =>
      decisions['enterprise-eligibility'].decide(applicationFacts(row, folder.rows)),
    );
    const seen = verdicts.map((verdict) => ({ failed: failedTests(verdict), unknown: unknownTests(verdict) }));
    expect(seen).toEqual(
      county.applicants.map(({ expected: { failed, unknown } }) => ({ failed: failed ? [failed] : [], unknown: unknown ? [unknown] : [] })),
    );
  });

  it('holds expenses that fail, or leave open, what they are meant to', () => {
    const verdicts = readExpenses(folder, WINDOW).map(({ facts }) => decisions.expense.decide(facts));
    const first = verdicts.map((verdict) => ({
      failed: failedTests(verdict)[0],
      unknown: failedTests(verdict).length > 0 ? undefined : unknownTests(verdict)[0],
    }));
    expect(first).toEqual(county.spending.map(({ expected: { failed, unknown } }) => ({ failed, unknown })));
  });

  it('holds pilots of whom eight in ten reach level 2 and the others level 3', () => {
    const after = pilotAnswers(folder.rows).map(({ after: facts }) => facts && decisions['digital-level'].decide(facts).value?.level);
    expect(after).toEqual(county.pilots.map((pilot) => pilot.after.level));
  });
});

describe('a faulty folder', async () => {
  const folder = await read({ seed: 3, applicants: 40, pilots: 10, untidy: true, faulty: true });

  it('has its scrawled cells named by address, and the missing invoice', () => {
    const messages = folder.faults.map(({ file, cell }) => `${file} ${cell?.replace(/\d+/, '')}`);
    expect(messages.sort()).toEqual([
      '企业申报汇总表.xlsx E',
      '企业申报汇总表.xlsx J',
      '企业申报汇总表.xlsx L',
      '投资台账.xlsx H',
      '投资台账.xlsx I',
      '投资台账.xlsx J',
    ]);
  });
});
