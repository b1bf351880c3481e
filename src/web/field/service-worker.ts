/** What a service worker has and a page has not; the page's types know nothing of it. */
type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetching = Waiting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
type Scope = {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: ((type: 'install' | 'activate', listen: (event: Waiting) => void) => void) &
    ((type: 'fetch', listen: (event: Fetching) => void) => void);
};
const scope = globalThis as unknown as Scope;

/** The files of this build and its version; the bundler puts them in (vite.field.config.ts). */
const PRECACHED: readonly string[] = JSON.parse('__PRECACHED__') as string[];
/** Each programme has a worker of its own; their caches lie side by side. */
const CACHES = `field ${scope.registration.scope} `;
const CACHE = `${CACHES}__VERSION__`;

/** Always fresh from the server, whatever the browser has. */
const take = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await cache.addAll(PRECACHED.map((path) => new Request(new URL(path, scope.registration.scope), { cache: 'reload' })));
  await scope.skipWaiting();
};
const dropOld = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name.startsWith(CACHES) && name !== CACHE) await caches.delete(name);
  await scope.clients.claim();
};
const fromCache = async (request: Request, url: string): Promise<Response> =>
  (await caches.match(url, { cacheName: CACHE })) ?? fetch(request);

scope.addEventListener('install', (event) => event.waitUntil(take()));
scope.addEventListener('activate', (event) => event.waitUntil(dropOld()));
scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const home = scope.registration.scope;
  // The office's data is never answered from here: what is known without a network lies in the app's own store.
  if (method !== 'GET' || !url.startsWith(home)) return;
  event.respondWith(fromCache(event.request, mode === 'navigate' ? home : url));
});
