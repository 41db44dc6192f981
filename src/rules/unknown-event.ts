import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** An integration can only listen to events that the host sends. */
export const unknownEvent: Rule = {
  id: 'listing/unknown-event',
  severity: 'error',
  why: 'Customers switch on what the page tells them to. An event that does not exist cannot be switched on.',
  fix: 'Write the event as it stands under "webhooks" in program.yaml.',
  check({ program, listings }) {
    if (!program?.data) return [];
    const events = (program.data.webhooks?.events ?? []).map(({ id }) => id);
    return listings.flatMap(({ file, fields: { webhookEvents = [] }, at }) =>
      webhookEvents.flatMap((id, index) =>
        events.includes(id)
          ? []
          : { file, ...at(['webhookEvents', index]), message: `"${id}" is not an event of this program.`, hint: events.length > 0 ? suggest(id, events) : 'Remove it, or add it under "webhooks" in program.yaml.' },
      ),
    );
  },
};
