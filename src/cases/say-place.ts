import { NO_PLACE_WORDS, type PlaceSaid } from './device-claims.ts';

const degrees = (micro: number, positive: string, negative: string): string =>
  `${micro < 0 ? negative : positive}${(Math.abs(micro) / 1_000_000).toFixed(5)}°`;

/** A device's place in words, to five places of a degree, which is a metre; or why it said none. */
export const sayPlace = (place: PlaceSaid): string =>
  'unknown' in place
    ? NO_PLACE_WORDS[place.unknown]
    : `${degrees(place.latitudeMicro, '北纬', '南纬')} ${degrees(place.longitudeMicro, '东经', '西经')}，误差约${place.withinMetres}米`;
