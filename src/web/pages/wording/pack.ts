import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../parts/use-me.ts';
import { packQuery } from '../../queries.ts';

/** The edition of the policy in force. */
export const usePack = () => useQuery(packQuery(useMe().edition));
