import { useEffect, useRef, type RefObject } from 'react';

const WANTED = 'a[href],button,input';

function moveByArrow(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target instanceof HTMLSelectElement) return;
  const from = event.target.closest('tr');
  const cell = event.target.closest<HTMLTableCellElement>('td,th');
  const to = step === 1 ? from?.nextElementSibling : from?.previousElementSibling;
  if (!(to instanceof HTMLTableRowElement)) return;
  const next = to.cells[cell?.cellIndex ?? 0]?.querySelector<HTMLElement>(WANTED) ?? to.querySelector<HTMLElement>(WANTED);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

/** ↑ and ↓ move between a table's rows, from link to link or box to box. */
export function useRowKeys(): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const rows = body.current;
    rows?.addEventListener('keydown', moveByArrow);
    return () => rows?.removeEventListener('keydown', moveByArrow);
  });
  return body;
}
