import { describe, expect, it } from 'vitest';
import { openCounty, person, projectOf, type County } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { EVALUATOR, evaluator as sampleEvaluator, sheetAt, supplier } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import type { SaidOnSite } from './on-site.ts';

const evaluator = person('evaluator');
const DIGEST = 'a'.repeat(64);
const { edition, answers, scenes } = sheetAt(4);
const everywhere = Object.fromEntries([...Object.keys(answers), ...Object.keys(scenes)].map((id) => [id, '车间现场查看（样例）']));
const AT = '2026-11-02T02:00:00.000Z';
const said: SaidOnSite = {
  edition,
  on: asDay('2026-11-02'),
  answers,
  scenes,
  seen: everywhere,
  shown: { level: 4, score: 100 },
  taken: [{ digest: DIGEST, takenAt: AT, place: { unknown: 'denied' }, line: 'Q1' }],
  signature: { signer: '样例评测员', digest: DIGEST, signedAt: AT },
};
const ready = (): County => walkTo('assessLevel', { nth: 2, county: openCounty() });
const assess = (county: County, more: Partial<SaidOnSite> = {}, input: object = {}, as = evaluator) =>
  tryAct(county, 'assessLevel', as, { phase: 'after', onSite: { ...said, ...more }, ...input });
const { Q1: _left, ...unanswered } = answers;
const { Q2: _unseen, Q3: _too, ...unseen } = everywhere;
const filed = { by: '别人', on: asDay('2026-11-01'), level: 1, score: 30 } as const;

describe('the level after from an answer sheet of the spot (measures/12.2)', () => {
  it('is on file with its own photos, its signature and the day of the visit', () => {
    const county = ready();
    expect(assess(county).ok).toBe(true);
    expect(projectOf(county, P).levels.after).toMatchObject({
      by: evaluator.name,
      evaluator: evaluator.organisation,
      verdict: { value: { level: 4, score: 100 } },
      onSite: { on: said.on, signature: said.signature, taken: [{ line: 'Q1', keptAt: expect.any(String) }], papers: [{ digest: DIGEST }] },
    });
  });

  it.each<[string, Partial<SaidOnSite>, string, string]>([
    ['by another edition of the indicators', { edition: '2026' }, 'stale', '2026年版指标'],
    ['of a day to come', { on: asDay('2027-01-01') }, 'bad-input', '不能晚于今天'],
    ['with an option that there is not', { answers: { ...answers, Q2: ['Z'] } }, 'bad-input', 'Q2'],
    ['with two answers to a single choice', { answers: { ...answers, Q2: ['B', 'C'] } }, 'bad-input', '单选题'],
    ['with a question left open', { answers: unanswered }, 'facts-missing', 'Q1没有作答'],
    ['with answers that nothing shows', { seen: unseen }, 'facts-missing', 'Q2、Q3没有佐证'],
    ['signed under another level', { shown: { level: 3, score: 100 } }, 'stale', '签名的是三级（100分）'],
    ['whose photos have not come', { signature: { ...said.signature, digest: 'b'.repeat(64) } }, 'facts-missing', '还没有传到'],
  ])('is refused %s', (_what, more, code, says) => {
    expect(refusalOf(assess(ready(), more))).toMatchObject({ code, message: expect.stringContaining(says) });
  });

  it('is the entrusted evaluator’s alone, whoever brings the file, and says who brought it', () => {
    expect(refusalOf(assess(ready(), {}, {}, person('officer'))).code).toBe('not-permitted');
    expect(refusalOf(assess(ready(), {}, {}, { ...evaluator, organisation: 'another' })).code).toBe('not-permitted');
    const early = tryAct(walkTo('assessLevel'), 'assessLevel', person('officer'), { phase: 'before', onSite: said });
    expect(refusalOf(early).message).toContain('只登记改造后');
    const county = ready();
    expect(assess(county, {}, { brought: { personId: evaluator.personId, pack: DIGEST } }, person('officer')).ok).toBe(true);
    expect(projectOf(county, P).levels.after).toMatchObject({
      by: evaluator.name,
      onSite: { broughtBy: { name: person('officer').name, pack: DIGEST } },
    });
  });

  it('is not taken of an evaluator that was found to be tied meanwhile (measures/9)', () => {
    const county = ready();
    county.registers.books = [supplier, sampleEvaluator].map((each) => ({ ...each, phones: ['09540000000'] }));
    step(county, { act: 'noteTies', as: person('officer'), input: { evaluator: EVALUATOR }, follows: true });
    expect(refusalOf(assess(county))).toMatchObject({ clause: 'measures/9', message: expect.stringContaining('联系电话相同') });
  });

  it('of a second tablet is told what came before it, and takes its place only knowing that; the same sheet twice is one', () => {
    const county = ready();
    step(county, { act: 'assessLevel', as: evaluator, input: { phase: 'after', onSite: said } });
    const before = county.cases.get(P)?.history.length;
    expect([assess(county).ok, county.cases.get(P)?.history.length]).toEqual([true, before]);
    const second = { ...said, signature: { ...said.signature, digest: 'c'.repeat(64) } };
    expect(refusalOf(assess(county, second))).toMatchObject({ code: 'stale', message: expect.stringContaining(`${evaluator.name}已于`) });
    expect(refusalOf(assess(county, { ...second, filed })).code).toBe('stale');
    const known = { ...filed, by: evaluator.name, on: county.today, level: 4, score: 100 } as const;
    expect(refusalOf(assess(county, { ...second, filed: known })).code).toBe('facts-missing');
  });
});
