import './old-browsers.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './root.tsx';
import { applyScheme } from './scheme.ts';
import './colours.css';
import './style.css';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
applyScheme();
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
