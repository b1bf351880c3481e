import { questions, scenes, type Question, type Scene } from '../../../policy/indicators/2024/index.ts';
import {
  ASPECTS,
  LINKS,
  type DiagnosisReport,
  type Evidence,
  type Findings,
  type PaperRef,
} from '../../cases/project/diagnosis/records.ts';
import { whyNotAnAnswer } from '../../intake/level-answers.ts';

/** What stands in the form, by field: `Q1` → `BC`, `Q1.seen` → what was seen, `research.pain` → what was found. */
export type DiagnosisAnswers = Readonly<Record<string, string>>;
/** Papers by the question they are evidence for. */
export type EvidencePapers = Readonly<Record<string, readonly PaperRef[]>>;
type Asked = { readonly kind: 'question'; readonly question: Question } | { readonly kind: 'scene'; readonly scene: Scene };
/** One page of the form. The last asks for findings and has no numbered questions. */
export type DiagnosisPage = { readonly slug: string; readonly title: string; readonly asked: readonly Asked[] };

export const seenOf = (id: string): string => `${id}.seen`;
export const idOf = (asked: Asked): string => (asked.kind === 'question' ? asked.question.id : asked.scene.id);

const DIMENSIONS = [
  ['base', '数字化基础'],
  ['mgmt', '数字化管理'],
  ['effect', '数字化成效'],
] as const;
const GROUPS = [...new Set(scenes.map(({ group }) => group))];

/** The 2024 set page by page, then the findings by link (plan/2.2.1). */
export const DIAGNOSIS_PAGES: readonly DiagnosisPage[] = [
  ...DIMENSIONS.map(([dimension, title]) => ({
    slug: dimension,
    title,
    asked: questions.filter((each) => each.dimension === dimension).map((question) => ({ kind: 'question' as const, question })),
  })),
  ...GROUPS.map((group, index) => ({
    slug: `scene-${index + 1}`,
    title: group,
    asked: scenes.filter((each) => each.group === group).map((scene) => ({ kind: 'scene' as const, scene })),
  })),
  { slug: 'findings', title: '痛点、难点、需求点', asked: [] },
];

const FINDING_FIELDS = LINKS.flatMap((link) => ASPECTS.map((aspect) => `${link}.${aspect}`));
/** The fields of one page. */
export const fieldsOf = ({ asked }: DiagnosisPage): readonly string[] =>
  asked.length === 0 ? FINDING_FIELDS : asked.flatMap((each) => [idOf(each), seenOf(idOf(each))]);

/** The report as the form now stands, and what in it cannot be read, by number. Blank is not said. */
export function readDiagnosisForm(
  answers: DiagnosisAnswers,
  papers: EvidencePapers,
): { readonly report: DiagnosisReport; readonly faults: readonly string[] } {
  const said = (field: string): string | undefined => {
    const text = answers[field]?.trim() ?? '';
    return text === '' ? undefined : text;
  };
  const all = DIAGNOSIS_PAGES.flatMap(({ asked }) => asked);
  const given = all.flatMap((each) => {
    const answer = said(idOf(each));
    return answer === undefined ? [] : [{ ...each, id: idOf(each), answer }];
  });
  const faults = given.flatMap(({ id, answer }) => whyNotAnAnswer(id, answer) ?? []);
  const fitting = given.filter(({ id, answer }) => whyNotAnAnswer(id, answer) === undefined);
  const evidenceOf = (id: string): Evidence => {
    const seen = said(seenOf(id));
    return { papers: papers[id] ?? [], ...(seen !== undefined && { seen }) };
  };
  return {
    faults,
    report: {
      facts: {
        edition: '2024',
        answers: Object.fromEntries(fitting.flatMap(({ kind, id, answer }) => (kind === 'question' ? [[id, [...answer]]] : []))),
        scenes: Object.fromEntries(fitting.flatMap(({ kind, id, answer }) => (kind === 'scene' ? [[id, Number(answer)]] : []))),
      } as DiagnosisReport['facts'],
      evidence: Object.fromEntries(all.map((each) => [idOf(each), evidenceOf(idOf(each))])),
      findings: Object.fromEntries(
        LINKS.map((link) => [
          link,
          Object.fromEntries(
            ASPECTS.flatMap((aspect) => {
              const text = said(`${link}.${aspect}`);
              return text === undefined ? [] : [[aspect, text]];
            }),
          ),
        ]),
      ) as Findings,
    },
  };
}
