import type { Carrier, Policy } from '../../../../policy/policy.ts';
import { LIVES } from '../../../cases/lives.ts';
import type { Touch } from '../../../contract/policy-views.ts';

const carriersOf = ({ obligations }: Policy): readonly Carrier[] => obligations.flatMap(({ carriedBy }) => carriedBy);

function labelOfAct(act: string): string | undefined {
  for (const { rules } of Object.values(LIVES)) {
    const rule = (rules as Readonly<Record<string, { readonly label: string } | undefined>>)[act];
    if (rule) return rule.label;
  }
  return undefined;
}

/** What is touched, as people call it. */
export function nameTouch({ kind, name }: Touch, policy: Policy): string {
  switch (kind) {
    case 'parameter':
      return policy.parameters[name]?.says ?? name;
    case 'reading':
      return policy.readings[name]?.question ?? name;
    case 'act':
      return labelOfAct(name) ?? name;
    case 'obligation':
      return `${name} ${policy.obligations.find(({ id }) => id === name)?.what ?? ''}`;
    case 'rule': {
      const decisions = policy.ruleFiles.find((file) => file.name === name)?.decisions ?? [];
      return decisions.map((decision) => policy.decisions[decision].title).join('、') || name;
    }
    default:
      return carriersOf(policy).find((carrier) => carrier.kind === kind && carrier.name === name)?.says ?? name;
  }
}
