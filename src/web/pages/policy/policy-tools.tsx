import { Link } from '@tanstack/react-router';
import { addressOf } from '../../base.ts';
import { POLICY_TOOLS } from './words.ts';

/** What can be done with the policy besides reading it. */
export const PolicyTools = () => (
  <nav className="row" aria-label={POLICY_TOOLS.title}>
    <Link to="/policy/texts">{POLICY_TOOLS.texts}</Link>
    <Link to="/policy/checkup">{POLICY_TOOLS.checkup}</Link>
    <Link to="/policy/what-if">{POLICY_TOOLS.whatIf}</Link>
    <a href={addressOf('/policy/examples')}>{POLICY_TOOLS.examples}</a>
    <a href={addressOf('/policy/flow')}>{POLICY_TOOLS.flow}</a>
  </nav>
);
