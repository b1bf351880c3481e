import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../parts/use-me.ts';
import { packQuery } from '../../queries.ts';

/** The programme's policy pack. */
export const usePack = () => useQuery(packQuery(useMe().programme.pack));
