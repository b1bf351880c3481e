import type { Gateway, Gateways } from '../app/messages/gateway.ts';
import type { Ports } from '../app/ports.ts';
import { ok } from '../kernel/result.ts';
import { httpGateway } from './http-gateway.ts';
import type { MessageSettings } from './message-settings.ts';
import { smtpGateway } from './smtp-gateway.ts';

type Messaging = Pick<Ports, 'gateways' | 'pageOf'>;

const pagesUnder =
  (site: string, first: string): Messaging['pageOf'] =>
  (programmeId) =>
    `${site.replace(/\/$/, '')}${programmeId === first ? '' : `/${programmeId}`}/messages`;

/** The ways out that the settings name. `first`: the programme that is served at the root of the site. */
export function openGateways({ site, email, sms, wechat }: MessageSettings, first: string, now: () => Date): Messaging {
  const gateways: Gateways = {
    ...(email && { email: smtpGateway(email) }),
    ...(sms && { sms: httpGateway('sms', sms, now) }),
    ...(wechat && { wechat: httpGateway('wechat', wechat, now) }),
  };
  return { gateways, pageOf: pagesUnder(site, first) };
}

const KEPT: Gateway = { send: async () => ok('演示，没有发出') };
/** A demonstration's: whatever its settings say, nothing leaves the machine. */
export const demoGateways = (first: string): Messaging => ({
  gateways: { email: KEPT, sms: KEPT, wechat: KEPT },
  pageOf: pagesUnder('https://shuzhuan.example.cn', first),
});
