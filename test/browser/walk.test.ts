import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countyOf } from '../../dev/county/office-folder.ts';
import { ownAnswers } from '../../dev/county/own-application.ts';
import { COUNTY } from '../../dev/seed/play.ts';
import * as award from './award-steps.ts';
import * as entry from './entry-steps.ts';
import * as own from './firm-steps.ts';
import { openHouse, type House } from './house.ts';
import { violations } from './look.ts';
import * as works from './works-steps.ts';

const { pilots, applicants, evaluators } = countyOf(COUNTY);
const applicant = pilots[0]?.firm;
if (applicant === undefined) throw new Error('the county has no pilot');
const firm = applicant.name;
const rejected = applicants.find(({ expected }) => expected.failed === 'no-same-kind-subsidy')?.name ?? '';
const labels = evaluators.map(({ name, creditCode }) => `${name}（${creditCode}）`);

/** One programme year in a browser against the built server, each step by the role that owns it. The steps lean on each other. */
describe('a folder becomes a paid subsidy', () => {
  let house: House;
  beforeAll(async () => void (house = await openHouse()));
  afterAll(() => house.close());

  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken, 'a step before it failed'));
  afterEach(({ task }) => void (isBroken ||= task.result?.state === 'fail'));

  it('a firm fills in its application on its own page, is told the verdict as it writes, and sends it', () =>
    own.applyItself(house, ownAnswers(applicant)));
  it('the officer sees every fault by its cell and imports the folder', () => entry.importFolder(house));
  it('importing it again adds nothing', () => entry.importAgain(house));
  it('26 applicants have a verdict with reasons and clauses', () => entry.readVerdicts(house, rejected));
  it('the officer confirms those that are fit, all in one act', () => entry.confirm(house));
  it('the officer proposes, a second person approves', () => entry.select(house));
  it('the officer publishes the pilot list', () => entry.publishPilots(house));
  it('the firm sees that it stands on the list', () => own.seeStanding(house, '入选公示', /预计补助/));
  it('anyone reads the notice and objects without signing in', () => entry.objectInPublic(house, firm));
  it('the pilots are confirmed once the term is over and the objection settled', () => entry.concludePilots(house));
  it('level before and expenses are on file with their reasons', () => works.takeOnFile(house, firm));
  it('an independent evaluator is entrusted and assesses the level after', () => works.entrust(house, firm, labels));
  it('the firm sees what it may receive, and what was not recognised and why', () =>
    own.seeStanding(house, '试点实施', /预计补助/, /已认定的投资：[\d,.]+ 元/, /不属于数字化改造支出/));
  it('acceptance names what is missing, then passes', () => works.accept(house, firm));
  it('county and city review in turn', () => award.review(house, firm));
  it('the award is shown to everybody for its term', () => award.publishAward(house, firm));
  it('the money comes in and is allotted by two', () => award.fund(house));
  it('the money is committed and paid', () => award.pay(house, firm));
  it('the firm sees that it was paid, how much and when', () =>
    own.seeStanding(house, '已拨付', /核定补助：[\d,.]+ 元，已于 2027年3月29日拨付/, /^(?![^]*请报送)/));
  it('the books balance', () => award.checkLedger(house));
  it('every figure of the payment leads to its evidence', () => award.readPayment(house, firm));
  it('the auditor reads everything and can change nothing', () => award.audit(house, firm));
  it('no page broke a rule of axe-core or ran over the edge of a phone', () => expect(violations).toEqual([]));
});
