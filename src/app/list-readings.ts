import { amountOf } from '../../policy/amount-of.ts';
import { termsOfEdition } from '../../policy/edition/edition-terms.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RulingGround } from '../cases/ruling/acts.ts';
import type { Ruling } from '../cases/ruling/state.ts';
import type { DecidedBy, ReadingsView } from '../contract/ruling-views.ts';
import { type Day, isDay } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type InForce, readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { StoredCase } from './store.ts';
import { versionRow } from './views/case-edition.ts';
import { rulingRowOf } from './views/ruling-row.ts';

const MOST = 1_000;

/** The last signed ruling on a term that counts by now, else the version's issuer. One for a later day stands in the list of rulings alone. */
function decidedBy({ rulings }: InForce, { issue }: Policy, today: Day, [ground, term]: readonly [RulingGround, string]): DecidedBy {
  const last = rulings.findLast(
    ({ ruling: { ruled } }) => ruled.pack === issue.pack && ruled.ground === ground && ruled.term === term && ruled.from <= today,
  );
  if (last === undefined) {
    const from = issue.inForceOn !== null && isDay(issue.inForceOn) ? issue.inForceOn : null;
    return { issuer: issue.issuer, document: issue.document, on: null, from, ruling: null };
  }
  const { number, ruled } = last.ruling;
  const { issuer, number: document, on } = ruled.document;
  return { issuer, document, on, from: ruled.from, ruling: { id: last.id, number } };
}

const rowOf = ({ id, state }: StoredCase): ReadingsView['rulings'] => {
  const ruling = state as Ruling;
  return ruling.stage === 'none' ? [] : [rulingRowOf(id, ruling)];
};

/** The policy as it is applied today, for anyone: each reading, number and clause ruled on with who decided it. */
function readingsOf(policies: Ports['policies'], inForce: InForce, today: Day): Omit<ReadingsView, 'rulings'> {
  const { now } = inForce;
  const { issue, name: edition, readings, parameters, clauses, authorities } = now;
  const line = [now, ...policies.packs.filter(({ name }) => name !== issue.pack && policies.findOn(name, today)?.name === issue.pack)];
  const successors = policies.successorsOf(issue.pack);
  return {
    pack: issue.pack,
    edition,
    terms: termsOfEdition(now),
    readings: Object.entries(readings).map(([name, { clause, question, chosen, alternatives }]) => ({
      name,
      clause,
      question,
      chosen,
      alternatives: Object.entries(alternatives).map(([value, says]) => ({ value, says })),
      decidedBy: decidedBy(inForce, now, today, ['reading', name]),
    })),
    parameters: Object.entries(parameters).map(([name, parameter]) => ({
      name,
      clause: parameter.clause,
      says: parameter.says,
      amount: amountOf(parameter),
      decidedBy: decidedBy(inForce, now, today, ['parameter', name]),
    })),
    clauses: clauses
      .filter(({ id }) => authorities[id] !== undefined)
      .map(({ id, says }) => ({ id, says, decidedBy: decidedBy(inForce, now, today, ['clause', id]) })),
    allClauses: clauses,
    versions: [...new Map([...line, ...successors].map((each) => [each.issue.pack, each])).values()].map((each) => ({
      ...versionRow(each, today),
      isInForce: each.issue.pack === issue.pack,
    })),
  };
}

/** The same for the office, with all rulings, newest first. */
export async function listReadings(ports: Ports, { actor, programmeId }: Who): Promise<Result<ReadingsView>> {
  const may = mayEnter(actor, 'rulings');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [programme, { today }, all] = await Promise.all([
    reads.getProgramme(),
    ports.moment(programmeId),
    reads.listCasesOfKind('ruling', MOST),
  ]);
  const inForce = await readInForce(ports, reads, programme, today);
  return ok({ ...readingsOf(ports.policies, inForce, today), rulings: all.flatMap(rowOf) });
}
