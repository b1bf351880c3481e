import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NOTICE_PURPOSE_WORDS, NOTICE_STAGE_WORDS } from '../../../cases/notice/acts.ts';
import { reviewsOf } from '../../../cases/notice/reviews-of.ts';
import type { NoticeView } from '../../../contract/views.ts';
import type { PublicityValue } from '../../../../policy/values.ts';
import { formatDay, isDay } from '../../../kernel/day.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { Offers } from '../../acts/offers.tsx';
import { Deadlines } from '../../parts/deadlines.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { addressOf } from '../../base.ts';
import { NoticeItems } from './notice-items.tsx';
import { Objections } from './objections.tsx';
import { NOTICE } from './words.ts';

const route = getRouteApi('/office/notices/$id');
/** Begun beside the objection it settles; raising one is the public's, on the public page. */
const ELSEWHERE = ['settleObjection', 'raiseObjection'];
/** Settling is to be done only where something is open. */
const toDo = (view: NoticeView): NoticeView =>
  view.objections.some(({ settledOn }) => settledOn === undefined)
    ? view
    : { ...view, acts: view.acts.filter(({ act }) => act !== 'settleObjection') };

/** One public notice from the inside: countdown, objections with the names of who raised them, conclusions. */
export function NoticePage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<NoticeView>(id));
  return (
    <Loaded query={query} title={NOTICE.title}>
      {(view) => <Notice view={view} />}
    </Loaded>
  );
}

function Notice({ view }: { readonly view: NoticeView }) {
  const { value } = view.publicity as Verdict<PublicityValue>;
  const isOpen = view.stage === 'open';
  return (
    <Page title={view.title} extra={<span className="tag">{NOTICE_STAGE_WORDS[view.stage]}</span>}>
      <FactList
        lines={[
          [NOTICE.purpose, NOTICE_PURPOSE_WORDS[view.purpose]],
          [NOTICE.period, `${formatDay(view.startsOn)}${value && isDay(value.lastDay) ? `${NOTICE.to}${formatDay(value.lastDay)}` : ''}`],
          [
            NOTICE.left,
            isOpen && value ? (value.remainingWorkingDays > 0 ? NOTICE.leftDays(value.remainingWorkingDays) : NOTICE.elapsed) : null,
          ],
          [NOTICE.reviews, reviewsOf(view.items).join('；') || null],
          [NOTICE.contact, view.contact],
          [
            NOTICE.publicPage,
            <a key="public" href={addressOf(`/notices/${encodeURIComponent(view.id)}`)}>
              {NOTICE.toPublicPage}
            </a>,
          ],
        ]}
      />
      <Section title={NOTICE.acts}>
        <Offers of={toDo(view)} elsewhere={ELSEWHERE} />
      </Section>
      <Section title={NOTICE.deadlines}>
        <Deadlines lines={view.deadlines} />
      </Section>
      <Section title={NOTICE.publicity}>
        <VerdictView
          verdict={view.publicity}
          caption={NOTICE.publicity}
          words={isOpen ? NOTICE.words : NOTICE.doneWords}
          ways={view.ways}
        />
      </Section>
      <Section title={NOTICE.objections}>
        <Objections view={view} />
      </Section>
      <Section title={NOTICE.listed}>
        <NoticeItems view={view} />
      </Section>
      <Dispatches title={DISPATCH.title} caseId={view.id} />
      <Section title={NOTICE.timeline}>
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}
