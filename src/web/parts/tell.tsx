import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

const Tell = createContext<(text: string) => void>(() => undefined);
/** `tell('…已办理')`: one quiet line at the foot, read out by screen readers, gone after a while. */
export const useTell = (): ((text: string) => void) => useContext(Tell);

const SHOWN_MS = 6_000;

export function TellProvider({ children }: { readonly children: ReactNode }) {
  const [line, setLine] = useState({ text: '', count: 0 });
  const tell = useCallback((text: string) => setLine(({ count }) => ({ text, count: count + 1 })), []);
  useEffect(() => {
    const timer = setTimeout(() => setLine((now) => ({ ...now, text: '' })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [line.count]);
  return (
    <Tell value={tell}>
      {children}
      <div role="status" aria-live="polite" className={line.text === '' ? 'told unseen' : 'told'}>
        {line.text}
      </div>
    </Tell>
  );
}
