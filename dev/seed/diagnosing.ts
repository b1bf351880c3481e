import { saveDiagnosis } from '../../src/app/diagnosis/save-diagnosis.ts';
import { readAnswerSheets } from '../../src/app/facts/load-answers.ts';
import { readCase } from '../../src/app/read-case.ts';
import type { ProjectView } from '../../src/contract/views.ts';
import { ASPECTS, LINKS } from '../../src/cases/project/diagnosis/records.ts';
import { ASPECT_WORDS, LINK_WORDS } from '../../src/cases/project/diagnosis/words.ts';
import { countyOf } from '../county/office-folder.ts';
import { granted } from './granted.ts';
import { COUNTY, type Play } from './play.ts';

type Typed = Readonly<Record<string, string>>;

const type = async ({ ports, cast }: Play, caseId: string, typed: Typed): Promise<void> => {
  const edits = Object.entries(typed).map(([name, is]) => ({ name, was: '', is }));
  granted(await saveDiagnosis(ports, cast.provider, { caseId, edits }));
};

const findings: Typed = Object.fromEntries(
  LINKS.flatMap((link) =>
    ASPECTS.map((aspect): [string, string] => [`${link}.${aspect}`, `${LINK_WORDS[link]}环节的${ASPECT_WORDS[aspect]}（样例）`]),
  ),
);

/** Entrusts the provider that has somebody here, compared with another of the pool. */
async function entrust({ act }: Play, caseId: string): Promise<void> {
  const [chosen, other] = countyOf(COUNTY).providers.map(({ creditCode }) => creditCode);
  const reason = '做过同行业诊断，到厂快，报价低（样例）';
  await act('officer', 'project', 'assignDiagnosis', { provider: chosen ?? '', compared: [other ?? ''], reason }, caseId);
}

async function readProject({ ports, cast }: Play, caseId: string): Promise<ProjectView['project']> {
  const view = granted(await readCase(ports, cast.officer, caseId));
  if (view.kind !== 'project') throw new Error(`not a project: ${caseId}`);
  return view.project;
}

/** The provider is entrusted and has been there: answers as the imported sheet has them, a note at each, findings; not handed in yet. */
export async function fillIn(play: Play, caseId: string): Promise<void> {
  const { ports } = play;
  const { diagnosis, application } = await readProject(play, caseId);
  if (diagnosis === undefined) await entrust(play, caseId);
  const { before } = await readAnswerSheets(ports.store.in(ports.programmeId), application.creditCode);
  if (before === undefined) throw new Error(`no answers of ${application.name}`);
  const { answers, scenes } = before.facts;
  const said = [
    ...Object.entries(answers).map(([id, keys]) => [id, keys.join('')] as const),
    ...Object.entries(scenes).map(([id, level]) => [id, String(level)] as const),
  ];
  const seen = said.map(([id]): [string, string] => [`${id}.seen`, '到厂查看现场和系统，企业陪同（样例）']);
  await type(play, caseId, { ...Object.fromEntries(said), ...Object.fromEntries(seen), ...findings });
}

/** A whole diagnosis, filled in, handed in and accepted. */
export async function diagnose(play: Play, caseId: string): Promise<void> {
  const { diagnosis } = await readProject(play, caseId);
  if (diagnosis === undefined || diagnosis.step === 'assigned') {
    await fillIn(play, caseId);
    await play.act('provider', 'project', 'submitDiagnosis', {}, caseId);
  }
  await acceptDiagnosis(play, caseId);
}

/** The officer has read it and agrees. */
export const acceptDiagnosis = ({ act }: Play, caseId: string): Promise<string> =>
  act('officer', 'project', 'acceptDiagnosis', { opinion: '逐题核对，佐证齐全（样例）' }, caseId);

/** A diagnosis under way: the first questions are answered, the rest is still to come. */
export async function begin(play: Play, caseId: string): Promise<void> {
  await entrust(play, caseId);
  await type(play, caseId, { Q1: 'B', 'Q1.seen': '机房有工控网交换机（样例）', Q2: 'B' });
}
