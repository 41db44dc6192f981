import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { identityTile, placeholderLogo } from '../../../src/images/identity-tile.ts';

describe('a tile', () => {
  test.each([
    { name: 'Harbor Desk', initials: 'HD' },
    { name: 'keystone', initials: 'K' },
    { name: '<b> & co', initials: 'BC' }, // never markup
    { name: 'עוגן', initials: 'ע' },
  ])('of "$name" has the initials $initials', ({ name, initials }) => {
    expect(identityTile(name)).toContain(`>${initials}</text>`);
  });

  test('in place of a logo holds no letters', () => {
    expect(placeholderLogo('Harbor Desk')).not.toContain('<text');
  });

  test('has its color in every program that draws it', async () => {
    const { data } = await sharp(new TextEncoder().encode(placeholderLogo('Harbor Desk'))).extract({ left: 48, top: 8, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
    expect(Math.max(...data.subarray(0, 3))).toBeGreaterThan(80);
  });
});
