import type { Dossier } from '../state.ts';
import type { ServiceRating } from './records.ts';

/** What the firm says of the contract with this number that it has with this provider, if it has said anything. */
export const findRating = (
  { serviceRatings = [] }: Pick<Dossier, 'serviceRatings'>,
  { provider, number }: Pick<ServiceRating, 'provider' | 'number'>,
): ServiceRating | undefined => serviceRatings.find((each) => each.provider === provider && each.number === number);
