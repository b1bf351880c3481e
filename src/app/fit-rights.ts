import { ORGANISED, ROLE_WORDS, type Role } from '../cases/roles.ts';
import type { PersonRow } from '../contract/people-views.ts';
import { isCreditCode } from '../kernel/credit-code.ts';
import { refuse, type Refused } from '../kernel/result.ts';
import type { AccountPart } from './store-people.ts';

const ALONE: Partial<Record<Role, string>> = {
  auditor: '审计监督只看不办，不能兼任其他角色，请单独设账号',
  admin: '系统管理员只管人员、不办案件，不能兼任其他角色，请单独设账号',
};

/** Why these roles do not go together or lack their organisation, or null. The credit code's own check character must hold (GB 32100). */
export function refuseRights(roles: readonly Role[], organisation: string | null): Refused | null {
  if (roles.includes('public')) return refuse('bad-input', '社会公众无须账号，请去掉这个角色');
  const alone = roles.length > 1 ? roles.find((role) => role in ALONE) : undefined;
  if (alone !== undefined) return refuse('bad-input', ALONE[alone] ?? '');
  if (organisation === null || organisation === '') {
    const organised = roles.some((role) => ORGANISED.includes(role));
    return organised ? refuse('bad-input', '企业、评测机构、投资审核机构、服务商和银行的人员须填写本单位统一社会信用代码') : null;
  }
  if (isCreditCode(organisation)) return null;
  return refuse('bad-input', `“${organisation}”不是有效的统一社会信用代码（18位，末位校验不符），请对照营业执照核对`);
}

type Holder = Pick<PersonRow, 'organisation' | 'roles' | 'waiting' | 'elsewhere'>;
/** What somebody holds or waits for at an organisation; null: at their own. */
export function rolesAt({ roles, waiting, elsewhere }: Holder, organisation: string | null): readonly Role[] {
  const seat = organisation === null ? { roles, waiting } : elsewhere.find((each) => each.organisation === organisation);
  return seat ? [...seat.roles, ...seat.waiting] : [];
}

/** Why somebody may not hold these roles at this organisation beside what they hold elsewhere, or null. For others one acts as one of theirs only. */
export function refuseSeat(person: Holder, organisation: string | null, roles: readonly Role[]): Refused | null {
  const unfit = refuseRights(roles, organisation ?? person.organisation);
  if (unfit) return unfit;
  const others = [null, ...person.elsewhere.map((each) => each.organisation)].filter((each) => each !== organisation);
  const all = [...roles, ...others.flatMap((each) => rolesAt(person, each))];
  const alone = roles.length > 0 && all.length > 1 ? all.find((role) => role in ALONE) : undefined;
  if (alone !== undefined) return refuse('bad-input', ALONE[alone] ?? '');
  if (organisation === null || roles.every((role) => ORGANISED.includes(role))) return null;
  return refuse('bad-input', '在其他单位只能担任该单位的角色：企业、评测机构、投资审核机构、服务商、银行');
}

/** What is held or waits in these programmes together. */
export const rolesOfParts = (parts: readonly AccountPart[]): readonly Role[] =>
  parts.flatMap(({ roles, waiting }) => [...roles, ...waiting]);

/** Why one account may not hold these roles here and those in its other programmes, or null: whoever administers or audits does nothing else anywhere. */
export function refuseAcross(here: readonly Role[], elsewhere: readonly Role[]): Refused | null {
  if (here.length === 0 || elsewhere.length === 0) return null;
  const all = [...new Set([...here, ...elsewhere])];
  const alone = all.length > 1 ? all.find((role) => role in ALONE) : undefined;
  if (alone === undefined) return null;
  return refuse('bad-input', `${ROLE_WORDS[alone]}的账号在各个项目里都只担任这一种角色，请用另外的账号`);
}
