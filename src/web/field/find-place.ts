import type { NoPlace, PlaceSaid } from '../../cases/device-claims.ts';

const MICRO = 1_000_000;
const SECONDS_15 = 15_000;
/** By the codes of GeolocationPositionError. */
const REASONS: Readonly<Record<number, NoPlace>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

const saidOf = ({ coords: { latitude, longitude, accuracy } }: GeolocationPosition): PlaceSaid => ({
  latitudeMicro: Math.round(latitude * MICRO),
  longitudeMicro: Math.round(longitude * MICRO),
  withinMetres: Math.round(accuracy),
});

/** Where this device says it is, or why it does not. Never rejects. */
export function findPlace(): Promise<PlaceSaid> {
  if (!('geolocation' in navigator) || !isSecureContext) return Promise.resolve({ unknown: 'unsupported' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      (position) => resolve(saidOf(position)),
      ({ code }) => resolve({ unknown: REASONS[code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: SECONDS_15, maximumAge: 60_000 },
    );
  });
}
