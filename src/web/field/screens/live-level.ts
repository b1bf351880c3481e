import { citeClause } from '../../../kernel/clause.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { Reason } from '../../../kernel/verdict.ts';
import { assess, type Assessed } from '../assess.ts';
import { element } from '../element.ts';
import type { AssessmentVisit, Signed } from '../records.ts';
import { ASSESSMENT } from '../words.ts';
import type { Filling } from './questionnaire.ts';
import { signature } from './signature.ts';

const goTo = (id: string): void => {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
};

/** How far the answers are, what they come to, and the way to the first that is open. */
function liveLevel({ verdict: { value }, explained, open, all }: Assessed): HTMLElement[] {
  const [first] = open;
  const soFar = explained.questions.reduce((sum, { score }) => sum + Math.round((score ?? 0) * 1000), 0) / 1000;
  return [
    element(
      'p',
      {},
      element('strong', {}, value === null ? ASSESSMENT.soFar(soFar) : ASSESSMENT.level(LEVEL_WORDS[value.level], value.score)),
      `　${ASSESSMENT.live(all - open.length, all)}`,
    ),
    ...(first === undefined
      ? []
      : [element('button', { type: 'button', class: 'quiet', click: () => goTo(first) }, ASSESSMENT.openFirst(first))]),
  ];
}

const sayReached = ({ holds }: Reason): string =>
  holds === true ? ASSESSMENT.reached.yes : holds === false ? ASSESSMENT.reached.no : ASSESSMENT.reached.open;

/** The arithmetic down to the clause: level by level what it asks against what there is, then question by question. */
const levelArithmetic = ({ verdict: { because }, explained: { questions } }: Assessed): HTMLElement[] => [
  element(
    'ul',
    {},
    ...because.map((each) => element('li', {}, ASSESSMENT.levelLine(each.says, sayReached(each), citeClause(each.clause)))),
  ),
  element('ul', {}, ...questions.map(({ id, title, score, max }) => element('li', {}, ASSESSMENT.scored(id, title, score, max)))),
];

/** Beside the answers: what they come to now, how, and the signature under just that. */
export function besideAnswers({ desk, visit, change }: Filling) {
  const [live, how, signing] = [element('div', { class: 'live', role: 'status' }), element('div'), element('div')];
  const isOpen = visit.standing.is === 'held';
  const sign =
    ({ verdict: { value } }: Assessed) =>
    (signed: Signed | undefined): Promise<void> =>
      change(() => ({ signed, shown: value === null ? undefined : { level: value.level, score: value.score } }));
  const draw = (now: AssessmentVisit): void => {
    const assessed = assess(now);
    live.replaceChildren(...liveLevel(assessed));
    how.replaceChildren(...levelArithmetic(assessed));
    const field = signature(desk, { visit: now, legend: ASSESSMENT.signature, canDecline: false, sign: sign(assessed) });
    signing.replaceChildren(
      ...(assessed.verdict.value === null
        ? [element('p', { class: 'soft' }, ASSESSMENT.mustComplete)]
        : [element('p', { class: 'soft' }, ASSESSMENT.signHint), field]),
    );
  };
  draw(visit);
  const arithmetic = element('details', {}, element('summary', {}, ASSESSMENT.how), how);
  return { live, arithmetic, signing: isOpen ? signing : undefined, draw };
}
