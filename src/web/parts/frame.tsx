import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { formatDay } from '../../kernel/day.ts';
import { CONCERNED, BOOKED, EVALUATING, MEMBERS, OFFICES, PAYING, PROJECT_READERS, ROLE_WORDS, type Role } from '../../cases/roles.ts';
import type { Me } from '../../contract/views.ts';
import { meQuery } from '../queries.ts';
import { APP_NAME, FRAME, NAV } from '../words.ts';
import { Bell } from './bell.tsx';
import { DemoClock } from './demo-clock.tsx';
import { MyProgrammes } from './my-programmes.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { SearchLink } from './search-link.tsx';
import { SignOut } from './sign-out.tsx';

type Place = { readonly to: string; readonly label: string; readonly roles?: readonly Role[] };
/** Places in the order of a day's work: what is to be done, cases, money, registers, rules. The server decides who may enter; the roles here only spare dead ends. */
const PLACES: ReadonlyArray<readonly Place[]> = [
  [
    { to: '/', label: NAV.inbox },
    { to: '/overview', label: NAV.overview, roles: OFFICES },
    { to: '/deadlines', label: NAV.deadlines, roles: PROJECT_READERS },
    { to: '/meeting', label: NAV.meeting, roles: ['officer', 'director', 'taskforce'] },
  ],
  [
    { to: '/projects', label: NAV.projects, roles: PROJECT_READERS },
    { to: '/import', label: NAV.import, roles: ['officer'] },
    { to: '/panels', label: NAV.panels, roles: [...MEMBERS, 'expert'] },
    { to: '/monthly', label: NAV.monthly, roles: MEMBERS },
    { to: '/figures', label: NAV.figures, roles: MEMBERS },
    { to: '/inspections', label: NAV.inspections, roles: MEMBERS },
    { to: '/selections', label: NAV.selections, roles: MEMBERS },
    { to: '/notices', label: NAV.notices, roles: MEMBERS },
    { to: '/dispatches', label: NAV.dispatches, roles: OFFICES },
  ],
  [
    { to: '/funds', label: NAV.funds, roles: OFFICES },
    { to: '/ledger', label: NAV.ledger, roles: OFFICES },
    { to: '/findings', label: NAV.findings, roles: OFFICES },
    { to: '/audit', label: NAV.audit, roles: ['auditor'] },
    { to: '/batches', label: NAV.batches, roles: PAYING },
    { to: '/outlays', label: NAV.outlays, roles: [...OFFICES, 'firm', 'provider'] },
    { to: '/recoveries', label: NAV.recoveries, roles: OFFICES },
    { to: '/reporting', label: NAV.reporting, roles: OFFICES },
    { to: '/performance', label: NAV.performance, roles: EVALUATING },
  ],
  [
    { to: '/kept', label: NAV.kept, roles: BOOKED },
    { to: '/sanctions', label: NAV.sanctions, roles: [...OFFICES, 'provider'] },
    { to: '/registers', label: NAV.registers, roles: OFFICES },
  ],
  [
    { to: '/people', label: NAV.people, roles: ['admin', 'director', 'auditor'] },
    { to: '/readings', label: NAV.readings, roles: MEMBERS },
    { to: '/policy', label: NAV.policy },
    { to: '/jobs', label: NAV.jobs, roles: ['admin'] },
    { to: '/sending', label: NAV.sending, roles: ['admin'] },
  ],
];

/** The frame around every signed-in page: who, where, which day; and below, the page. */
export function Frame() {
  const { data: me } = useQuery(meQuery());
  const [isOpen, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  useEffect(() => setOpen(false), [path]);
  if (me === undefined) return null;
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={() => main.current?.focus()}>
        {FRAME.skip}
      </a>
      <header className="top">
        <Button className="menu-button" aria-expanded={isOpen} aria-controls="places" onClick={() => setOpen(!isOpen)}>
          {FRAME.menu}
        </Button>
        <p className="brand">
          <strong>{APP_NAME}</strong> <span>{me.programme.name}</span>
        </p>
        {me.roles.some((role) => CONCERNED.includes(role)) && <SearchLink />}
        <Identity me={me} />
      </header>
      <Banners me={me} />
      <nav id="places" className={isOpen ? 'places open' : 'places'} aria-label={FRAME.nav}>
        <MyProgrammes />
        {PLACES.map((group) => group.filter(({ roles }) => roles === undefined || roles.some((role) => me.roles.includes(role))))
          .filter((group) => group.length > 0)
          .map((group) => (
            <PlaceLinks key={group[0]?.to} places={group} />
          ))}
        <div className="places-foot">
          <SchemeChoice />
          <SignOut />
        </div>
      </nav>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

const PlaceLinks = ({ places }: { readonly places: readonly Place[] }) => (
  <div className="place-group">
    {places.map(({ to, label }) => (
      <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {label}
      </Link>
    ))}
  </div>
);

function Identity({ me }: { readonly me: Me }) {
  return (
    <div className="identity">
      <Bell />
      <span className="today">
        {FRAME.today} {formatDay(me.today)}
        {me.clock === 'simulated' && <span className="tag open">{FRAME.simulated}</span>}
      </span>
      <Link to="/identity">
        {me.name} · {me.roles.map((role) => ROLE_WORDS[role]).join('、')}
        <span className="tag">{me.secondFactor ? FRAME.verified : FRAME.identity}</span>
      </Link>
    </div>
  );
}

function Banners({ me }: { readonly me: Me }) {
  return (
    <aside className="banners" aria-label={FRAME.banners}>
      {(me.demo || me.clock === 'simulated') && (
        <div className="banner">
          <span>
            {me.demo && FRAME.demo}
            {me.clock === 'simulated' && FRAME.demoClock}
          </span>
          {me.demo && me.clock === 'simulated' && <DemoClock today={me.today} />}
        </div>
      )}
      {me.mustEnrol && (
        <div className="banner strong">
          <span>{FRAME.mustEnrol}</span> <Link to="/identity">{FRAME.enrol}</Link>
        </div>
      )}
    </aside>
  );
}
