import { statusOf } from '../api/refusal-status.ts';
import { seenAt } from '../api/seen-at.ts';
import { answerSurvey, readSheet } from '../app/survey/answer-survey.ts';
import type { SurveyOf } from '../app/survey/rights.ts';
import { EVALUATION_ROUNDS, type EvaluationRound } from '../cases/performance/records.ts';
import { SMALLEST_GROUP } from '../cases/performance/survey/questions.ts';
import { formatDay } from '../kernel/day.ts';
import { refuse } from '../kernel/result.ts';
import { ClauseTag } from './clause-tag.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { ballotOf, sheetFaultsOf } from './survey-answers.ts';
import { SurveyForm, type SheetDraft } from './survey-form.tsx';

const TITLE = '试点企业满意度调查';
const PATH = '/survey/:id/:round/:token';
const isRound = (text: string): text is EvaluationRound => Object.hasOwn(EVALUATION_ROUNDS, text);

/** The survey and the right that an address names. Who is signed in is never asked here. */
function askedIn({ params, premises: { programme } }: Visit): { readonly of: SurveyOf; readonly token: string } | null {
  const { id = '', round = '', token = '' } = params;
  return isRound(round) ? { of: { programmeId: programme.id, caseId: id, round }, token } : null;
}

async function show(visit: Visit, draft: SheetDraft, status = 200): Promise<View> {
  const asked = askedIn(visit);
  if (asked === null) return refuse('not-found', '没有这份问卷，请核对收到的链接是否完整');
  const { of, token } = asked;
  const found = await readSheet(visit.premises.ports, of, token);
  if (!found.ok) return found;
  return {
    title: TITLE,
    status,
    body: (
      <>
        <h1>{TITLE}</h1>
        <p>
          每家试点企业填一次，约两分钟，{formatDay(found.value.closesOn)}24时截止。 <ClauseTag clause="measures/15" />
        </p>
        <p>
          不记名：系统只累加各选项的份数，不留哪家填了、填了什么、何时填的；截止前谁也看不到结果，收回不足{SMALLEST_GROUP}
          份的不作统计。不需要登录。
        </p>
        <SurveyForm link={`/survey/${of.caseId}/${of.round}/${encodeURIComponent(token)}`} draft={draft} />
      </>
    ),
  };
}

/** `GET /survey/:id/:round/:token`: the sheet, while the survey is open and the right not used. */
const sheet: PageRoute = { method: 'GET', path: PATH, access: 'anyone', show: (visit) => show(visit, { values: {}, faults: {} }) };

/** `POST` to the same address: counted once. */
const send: PageRoute = {
  method: 'POST',
  path: PATH,
  access: 'anyone',
  show: async (visit) => {
    const { form, premises } = visit;
    const faults = sheetFaultsOf(form);
    const asked = askedIn(visit);
    if (asked === null || Object.keys(faults).length > 0) return show(visit, { values: form, faults }, statusOf('bad-input'));
    const done = await answerSurvey(premises.ports, asked.of, asked.token, ballotOf(form));
    return done.ok ? THANKS : done;
  },
};

const THANKS: View = {
  title: '谢谢',
  body: (
    <>
      <h1>已收到，谢谢</h1>
      <p>您的选择已经计入合计，这个链接不能再用。统计结果用于绩效评价。</p>
    </>
  ),
};

/** `GET …/code.svg`: the address of the sheet to be photographed by a telephone. Drawn only while it can be answered. */
const code: PageRoute = {
  method: 'GET',
  path: `${PATH}/code.svg`,
  access: 'anyone',
  show: async (visit) => {
    const asked = askedIn(visit);
    if (asked === null) return refuse('not-found', '没有这份问卷，请核对收到的链接是否完整');
    const { premises, request, reply } = visit;
    const found = await readSheet(premises.ports, asked.of, asked.token);
    if (!found.ok) return found;
    const link = `/survey/${asked.of.caseId}/${asked.of.round}/${encodeURIComponent(asked.token)}`;
    return { type: 'image/svg+xml', text: await premises.ports.drawCode(seenAt(request, reply.server.base, link)) };
  },
};

export const surveyPages: readonly PageRoute[] = [sheet, send, code];
