import { refuse, type Refused } from '../kernel/result.ts';
import type { Person } from './store-people.ts';
import type { Store } from './store.ts';

/** Refuses to touch the password or the factors of somebody whose account is another programme's, and says whose they are to ask. */
export async function refuseBound(
  { listProgrammes }: Pick<Store, 'listProgrammes'>,
  { name, home }: Pick<Person, 'name' | 'home'>,
): Promise<Refused | null> {
  if (home === null) return null;
  const programme = (await listProgrammes()).find(({ id }) => id === home.programmeId)?.name ?? home.programmeId;
  return refuse('not-permitted', `${name}的账号在“${programme}”：密码和身份验证方式由那里的系统管理员办理`);
}
