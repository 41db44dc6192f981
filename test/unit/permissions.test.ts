import { describe, expect, test } from 'vitest';
import { highestSensitivity, neededPlans } from '../../src/domain/permissions.ts';

const SCOPES = [
  { id: 'notes:read' },
  { id: 'pay:read', plans: ['enterprise', 'advanced'] },
  { id: 'pay:write', plans: ['advanced', 'enterprise'] },
  { id: 'audit:read', plans: ['enterprise'] },
];
const PLANS = [
  { id: 'enterprise' },
  { id: 'advanced' },
  { id: 'keys', neededFor: ['api-key'] },
  { id: 'hooks', neededFor: ['manual-webhooks'] },
] as const;

describe('neededPlans', () => {
  const oauth = { auth: 'oauth', webhooks: 'none' } as const;
  const ask = (...ids: string[]) => ids.map((id) => ({ id }));
  test.each([
    { case: 'nothing special: everyone can use it', listing: { ...oauth, scopes: ask('notes:read') }, needs: [] },
    { case: 'webhooks that set themselves up', listing: { ...oauth, webhooks: 'programmatic', scopes: [] }, needs: [] },
    { case: 'either of two plans', listing: { ...oauth, scopes: ask('notes:read', 'pay:read') }, needs: [{ anyOf: ['enterprise', 'advanced'], because: ['pay:read'] }] },
    // The same plans in another order are the same need.
    { case: 'two scopes with one need', listing: { ...oauth, scopes: ask('pay:read', 'pay:write') }, needs: [{ anyOf: ['enterprise', 'advanced'], because: ['pay:read', 'pay:write'] }] },
    { case: 'two needs', listing: { ...oauth, scopes: ask('pay:read', 'audit:read') }, needs: [
      { anyOf: ['enterprise', 'advanced'], because: ['pay:read'] },
      { anyOf: ['enterprise'], because: ['audit:read'] },
    ] },
    { case: 'the older ways', listing: { auth: 'api-key', webhooks: 'manual', scopes: [] }, needs: [
      { anyOf: ['keys'], because: ['api-key'] },
      { anyOf: ['hooks'], because: ['manual-webhooks'] },
    ] },
    { case: 'a scope that nobody knows', listing: { ...oauth, scopes: ask('nobody:knows') }, needs: [] },
  ] as const)('$case', ({ listing, needs }) => {
    expect(neededPlans(listing, SCOPES, PLANS)).toEqual(needs);
  });

  test('an older way for which the program sells no plan needs none', () => {
    expect(neededPlans({ auth: 'api-key', webhooks: 'none', scopes: [] }, SCOPES, [{ id: 'enterprise' }])).toEqual([]);
  });
});

describe('highestSensitivity', () => {
  test.each([
    { sensitivities: [], highest: 'normal' },
    { sensitivities: ['normal', 'personal', 'normal'], highest: 'personal' },
    { sensitivities: ['confidential', 'personal'], highest: 'confidential' },
  ] as const)('$sensitivities → $highest', ({ sensitivities, highest }) => {
    expect(highestSensitivity(sensitivities.map((sensitivity) => ({ sensitivity })))).toBe(highest);
  });
});
