import type { Wording, Words } from '../words/catalog.ts';
import { formatAnyOf } from './text/name-lists.ts';
import { PLAN_TRIGGERS } from './permissions.ts';

/** A plan that a customer needs: any one of several, and why. */
interface Needed {
  anyOf: readonly { title: string; kind: keyof Words['terms']['availability']['planKinds'] }[];
  because: readonly string[];
}

/** Who can use an integration, in words. With `reasons`, each plan is followed by why it is needed. */
export function describeAvailability(plans: readonly Needed[], { words, say }: Pick<Wording, 'words' | 'say'>, reasons = false): string {
  const { availability, lists } = words.terms;
  if (plans.length === 0) return availability.everyone;
  const sentences = plans.map(({ anyOf, because }, index) => {
    const names = formatAnyOf(anyOf.map(({ title, kind }) => say(availability.plan, { title, kind: availability.planKinds[kind] })), lists);
    const trigger = PLAN_TRIGGERS.find((known) => because.includes(known));
    const reason = trigger ? availability.triggers[trigger] : say(availability.permissions, { count: anyOf.length });
    if (!reasons) return say(index === 0 ? availability.first : availability.further, { plans: names });
    return say(index === 0 ? availability.firstSince : availability.furtherSince, { plans: names, reason });
  });
  return sentences.join(' ');
}
