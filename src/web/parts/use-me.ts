import { useSuspenseQuery } from '@tanstack/react-query';
import type { MeNow } from '../../contract/views.ts';
import { meQuery } from '../queries.ts';

/** The signed-in person. The frame has asked before any page is shown. */
export const useMe = (): MeNow => useSuspenseQuery(meQuery()).data;
