import type { Channel, DeliveryState } from '../../../contract/message-views.ts';

export const SENDING = {
  title: '消息发送',
  demo: '演示县不向外发送。下面是本来会发出的消息。',
  none: '没有配置任何发送方式：消息只在系统里。配置方法见 docs/messages.md。',
  ready: (channels: string) => `已开通：${channels}。`,
  list: '向外发送的消息',
  empty: '没有这样的消息。换一个状态看看。',
  nothing: '还没有要向外发送的消息。登记了手机、邮箱或微信的人员，有通知时列在这里。',
  states: '按状态',
  all: '全部',
  to: '发给',
  channel: '方式',
  what: '内容',
  at: '时间',
  state: '状态',
  why: '缘由',
  again: '再发一次',
  waits: (dueAt: string) => `${dueAt}再发`,
  attempts: (attempts: number) => `已试 ${attempts} 次`,
  test: '发一条测试消息',
  address: '收件地址',
  send: '发送测试',
  tested: '已交给发送方，请查收。',
} as const;
export const STATE_WORDS: Record<DeliveryState, string> = { waiting: '等待', sent: '已送达', failed: '失败' };
export const ADDRESS_HINTS: Record<Channel, string> = { email: '如 name@example.cn', sms: '11位手机号码', wechat: '微信用户编号' };
