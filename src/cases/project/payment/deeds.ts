import { approveByCounty } from './approve-by-county.ts';
import { returnByCounty } from './return-by-county.ts';
import { approveByCity } from './approve-by-city.ts';
import { returnByCity } from './return-by-city.ts';
import { concludeAwardNotice } from './conclude-award-notice.ts';
import { confirmAward } from './confirm-award.ts';
import { failPayment } from './fail-payment.ts';
import { orderPayment } from './order-payment.ts';
import { payAward } from './pay-award.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { PaymentAct } from './acts.ts';

export const PAYMENT_DEEDS: { readonly [A in PaymentAct]: ProjectDeed<A> } = {
  approveByCounty,
  returnByCounty,
  approveByCity,
  returnByCity,
  concludeAwardNotice,
  confirmAward,
  orderPayment,
  payAward,
  failPayment,
};
