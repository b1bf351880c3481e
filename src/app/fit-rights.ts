import { ORGANISED, type Role } from '../cases/roles.ts';
import { isCreditCode } from '../kernel/credit-code.ts';
import { refuse, type Refused } from '../kernel/result.ts';

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
    return organised ? refuse('bad-input', '企业、评测机构、服务商和银行的人员须填写本单位统一社会信用代码') : null;
  }
  if (isCreditCode(organisation)) return null;
  return refuse('bad-input', `“${organisation}”不是有效的统一社会信用代码（18位，末位校验不符），请对照营业执照核对`);
}
