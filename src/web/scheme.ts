import { useSyncExternalStore } from 'react';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEY = 'shuzhuan-scheme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const isScheme = (text: string | null): text is Scheme => SCHEMES.some((scheme) => scheme === text);

/** The reader's choice; the system's where none was made. */
function currentScheme(): Scheme {
  const kept = localStorage.getItem(KEY);
  return isScheme(kept) ? kept : 'auto';
}

function isDark(): boolean {
  const scheme = currentScheme();
  return scheme === 'auto' ? system.matches : scheme === 'dark';
}

/** Puts the colours on the document; called once before the first render and on every change. */
export function applyScheme(): void {
  document.documentElement.dataset['scheme'] = isDark() ? 'dark' : 'light';
  for (const listener of listeners) listener();
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(KEY, scheme);
  applyScheme();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

system.addEventListener('change', applyScheme);
export const useIsDark = (): boolean => useSyncExternalStore(subscribe, isDark);
export const useScheme = (): Scheme => useSyncExternalStore(subscribe, currentScheme);
