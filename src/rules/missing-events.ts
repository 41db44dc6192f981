import type { Rule } from './rule.ts';

/** An integration with webhooks says which events customers have to switch on. */
export const missingEvents: Rule = {
  id: 'listing/missing-events',
  severity: 'warning',
  why: 'Webhooks stay silent until a customer switches their events on. The page can only say which ones if the listing does.',
  fix: 'Name the events under "webhookEvents".',
  check({ program, listings }) {
    const events = (program?.data?.webhooks?.events ?? []).map(({ id }) => id);
    if (events.length === 0) return [];
    return listings.flatMap(({ file, fields: { webhooks, webhookEvents }, at }) =>
      webhooks === undefined || webhooks === 'none' || webhookEvents !== undefined
        ? []
        : { file, ...at(['webhooks']), message: 'The integration uses webhooks, and does not say for which events.', hint: `Add "webhookEvents", with some of: ${events.join(', ')}.` },
    );
  },
};
