import type { Channel, ChosenKind, MessageKind, Way, Ways } from '../../contract/message-views.ts';

/** What somebody gets who has chosen nothing. */
const USUAL: Record<Channel, Ways> = {
  email: { deadline: 'daily', progress: 'daily', todo: 'daily' },
  sms: { deadline: 'at-once', progress: 'off', todo: 'off' },
  wechat: { deadline: 'at-once', progress: 'daily', todo: 'daily' },
};
export type Choice = { readonly channel: Channel; readonly kind: ChosenKind; readonly way: Way };

/** How this person is told of each kind through this channel. */
export function waysOf(channel: Channel, choices: readonly Choice[]): Ways {
  const chosen = choices.filter((each) => each.channel === channel).map(({ kind, way }) => [kind, way] as const);
  return { ...USUAL[channel], ...Object.fromEntries(chosen) };
}

/** Decisions are told at once whatever was chosen. */
export const wayOf = (ways: Ways, kind: MessageKind): Way => (kind === 'decision' ? 'at-once' : ways[kind]);
