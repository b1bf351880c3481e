import { waysOut } from '../../../policy/counterfactual/index.ts';
import type { Actor } from '../../cases/act-rule.ts';
import { offers } from '../../cases/decide.ts';
import type { Objection } from '../../cases/notice/acts.ts';
import { publicityFactsOf } from '../../cases/notice/publicity.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import type { NoticeView, TimelineEntry } from '../../contract/views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

/** Who objected is for those who investigate and who audit (measures/11); everyone else sees that somebody did. */
const mayKnow = ({ roles }: Actor): boolean => roles.some((role) => role === 'officer' || role === 'approver' || role === 'auditor');
const withoutPerson = (objection: Objection): Objection => ({ ...objection, from: { name: ROLE_WORDS.public, phone: '' } });
const withoutName = (entry: TimelineEntry): TimelineEntry =>
  entry.type === 'objection-raised' ? { ...entry, by: ROLE_WORDS.public } : entry;

export function buildNoticeView(opened: Opened<'notice', PublishedNotice>): NoticeView {
  const { id, version, state, history, policy, context } = opened;
  const { hands: _hands, objections, ...shown } = state;
  const knows = mayKnow(context.actor);
  const timeline = timelineOf('notice', history);
  const facts = publicityFactsOf(state, context.today);
  const publicity = policy.decisions.publicity.decide(facts);
  return {
    id,
    kind: 'notice',
    version,
    acts: offers('notice', state, opened),
    timeline: knows ? timeline : timeline.map(withoutName),
    deadlines: deadlineLinesOf(state, policy),
    ...shown,
    publicity,
    ways: state.stage === 'open' ? waysOut(policy, 'publicity', facts, publicity) : [],
    objections: knows ? objections : objections.map(withoutPerson),
  };
}
