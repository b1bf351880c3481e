import { asDay } from '../../src/kernel/day.ts';

type Checked = { readonly name: string; readonly creditCode: string; readonly on: string };

/** A provider as an officer has checked it against its papers, with nothing against it (measures/9). */
export const checkedStanding = ({ name, creditCode, on }: Checked) =>
  ({
    register: 'provider-standing',
    name,
    provider: creditCode,
    certificates: '样例资质三级，有效期至2028年（样例）',
    team: '专职十二人，社保在册十二人（样例）',
    experience: '近三年同类项目六个（样例）',
    promise: 'none',
    status: 'checked',
    dueOn: asDay(on),
    legalPerson: true,
    qualified: true,
    lawful: true,
    goodCredit: true,
    subcontracts: false,
    abnormal: false,
    dishonest: false,
    procurement: false,
    basis: '营业执照、社保证明、信用查询（样例）',
    checkedOn: asDay(on),
  }) as const;
