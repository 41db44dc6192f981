import { formatAnyOf, PLAN_TRIGGERS } from './permissions.ts';
import { TRIGGER_WORDS } from './wording.ts';

/** A plan that a customer needs: any one of several, and why. */
interface Needed {
  anyOf: readonly { title: string; kind: string }[];
  because: readonly string[];
}

/** Who can use an integration, in words. With `reasons`, each plan is followed by why it is needed. */
export function describeAvailability(plans: readonly Needed[], reasons = false): string {
  if (plans.length === 0) return 'All customers';
  const sentences = plans.map(({ anyOf, because }, index) => {
    const names = formatAnyOf(anyOf.map(({ title, kind }) => `the ${title} ${kind}`));
    const trigger = PLAN_TRIGGERS.find((known) => because.includes(known));
    const why = trigger ? TRIGGER_WORDS[trigger] : `permissions that it asks for belong to ${anyOf.length > 1 ? 'them' : 'it'}`;
    return `${index === 0 ? 'Customers with' : 'and'} ${names}${reasons ? `, since ${why}` : ''}`;
  });
  return sentences.join(' ');
}
