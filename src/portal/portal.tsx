import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FailurePage } from '../api/edge.ts';
import type { Premises } from '../api/premises.ts';
import { EDGE_STATUS, statusOf } from '../api/refusal-status.ts';
import { accountPages } from './account.tsx';
import { applicationRoutes } from './application.tsx';
import { AUTOSAVE, AUTOSAVE_PATH } from './autosave.ts';
import { checkPages } from './check.tsx';
import { complaintPages } from './complaint.tsx';
import { decidePage } from './decide.tsx';
import { deliveryPages } from './deliveries.tsx';
import { diagnosisPages } from './diagnosis.tsx';
import { drawPages } from './draws.tsx';
import { examplesPages } from './examples.tsx';
import { FailureBody, failureTitle } from './failure.tsx';
import { firmFormRoutes } from './firm-forms.tsx';
import { flowPage } from './flow.tsx';
import { firmPages } from './firm.tsx';
import { feedPages, guidesPage } from './guides.tsx';
import { homePage } from './home.tsx';
import { identityPages } from './identity.tsx';
import { invitationPages } from './invitation.tsx';
import { ownAccountPages } from './own-account.tsx';
import { ownDataPage } from './own-data.tsx';
import { overlapPages } from './overlap.tsx';
import { invoicePages } from './invoice.tsx';
import { proofPages } from './proofs.tsx';
import { lettersPage } from './letters.tsx';
import { contactPages } from './my-contacts.tsx';
import { messagePages } from './messages.tsx';
import { noticePage } from './notice.tsx';
import { noticesPage } from './notices.tsx';
import { openDataPages } from './open-data.tsx';
import { objectionPage } from './objection.tsx';
import { badFaithPage } from './bad-faith.tsx';
import { registerPages, sendText, sendView, type PageRoute } from './page.tsx';
import { paymentsPage } from './payments.tsx';
import { paperPages } from './papers.tsx';
import { planPages } from './plan.tsx';
import { recoveryPages } from './recovery.tsx';
import { rewardPages } from './rewards.tsx';
import { receiptPages } from './receipts.tsx';
import { reportPages } from './report.tsx';
import { publishedPages } from './published.tsx';
import { policyPage } from './policy.tsx';
import { placeInTrouble, placeOf } from './place.ts';
import { providerPages } from './provider.tsx';
import { surveyPages } from './survey.tsx';
import { selfEvaluationPages } from './self-evaluation.tsx';
import { sheetPages } from './sheets.tsx';
import { signInPages } from './sign-in.tsx';
import { STYLE_PATH } from './style-path.ts';
import { STYLE } from './style.ts';
import { UPLOAD, UPLOAD_PATH } from './upload-script.ts';
import { thanksPage } from './thanks.tsx';
import { installVerifier } from './verifier.tsx';
import { verifyPage } from './verify.tsx';

const PAGES: readonly PageRoute[] = [
  homePage,
  noticesPage,
  noticePage,
  objectionPage,
  thanksPage,
  lettersPage,
  ...complaintPages,
  ...surveyPages,
  ...publishedPages,
  guidesPage,
  ...feedPages,
  ...openDataPages,
  paymentsPage,
  badFaithPage,
  ...drawPages,
  policyPage,
  ...examplesPages,
  flowPage,
  verifyPage,
  decidePage,
  ...checkPages,
  ...signInPages,
  ...identityPages,
  ...invitationPages,
  ...ownAccountPages,
  ...accountPages,
  ...messagePages,
  ...contactPages,
  ...firmPages,
  ...firmFormRoutes,
  ...receiptPages,
  ownDataPage,
  ...applicationRoutes,
  ...planPages,
  ...paperPages,
  ...invoicePages,
  ...proofPages,
  ...overlapPages,
  ...providerPages,
  ...diagnosisPages,
  ...deliveryPages,
  ...recoveryPages,
  ...rewardPages,
  ...reportPages,
  ...selfEvaluationPages,
  ...sheetPages,
];
const FILES = [
  [AUTOSAVE_PATH, 'text/javascript', AUTOSAVE],
  [UPLOAD_PATH, 'text/javascript', UPLOAD],
  [STYLE_PATH, 'text/css', STYLE],
] as const;
/** A Chinese character takes nine bytes of a form, and each field is sent with what the page showed. */
const MOST_FORM_BYTES = 512 * 1024;

/** The page a form was sent from: whoever has to sign in first goes on there, where the text still is. */
function sentFrom({ headers, host }: FastifyRequest): string {
  const { referer = '' } = headers;
  const from = URL.canParse(referer) ? new URL(referer) : undefined;
  return from?.host === host ? `${from.pathname}${from.search}` : '/home';
}

/** A failure as a page; whoever only has to sign in is led there and back. */
export const failurePage =
  (premises: Premises): FailurePage =>
  async (request, reply, failure) => {
    if (failure.status === statusOf('not-signed-in')) {
      const next = request.method === 'GET' ? request.url : sentFrom(request);
      return reply.redirect(`/sign-in?next=${encodeURIComponent(next)}`, EDGE_STATUS.seeOther);
    }
    const isBroken = failure.status === EDGE_STATUS.defect;
    const place = isBroken ? placeInTrouble(premises) : await placeOf(premises);
    const body = <FailureBody problem={failure.problem} status={failure.status} session={request.session} />;
    return sendView(request, reply, place, { title: failureTitle(failure), status: failure.status, body });
  };

/** The public's and the firms' pages: plain HTML and plain forms. */
export async function installPortal(app: FastifyInstance, premises: Premises): Promise<void> {
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_FORM_BYTES },
      async (_: unknown, body: string) => Object.fromEntries(new URLSearchParams(body)),
    );
    registerPages(scope, PAGES, premises);
    if (premises.verifierScript !== null) installVerifier(scope, premises.verifierScript);
    for (const [path, type, text] of FILES)
      scope.get(path, { config: { access: 'anyone' } }, (request, reply) =>
        sendText(request, reply.header('cache-control', 'public, max-age=31536000, immutable'), `${type}; charset=utf-8`, text),
      );
  });
}
