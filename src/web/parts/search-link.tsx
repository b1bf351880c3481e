import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SEARCH } from '../pages/search/words.ts';

/** To the one box that finds everything; Ctrl K from anywhere. */
export function SearchLink() {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void navigate({ to: '/search' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
  return (
    <Link to="/search" className="search-link">
      {SEARCH.open} <kbd aria-hidden="true">{SEARCH.key}</kbd>
    </Link>
  );
}
