import { expect, test } from 'vitest';
import { buildFixture, readSite } from '../support/build-fixture.ts';

test('the same content and day give the same bytes, wherever they lie', async () => {
  const one = await buildFixture('quarry', 'same-bytes-one');
  const other = await buildFixture('quarry', 'same-bytes/other', {}, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
  expect([one.code, other.code]).toEqual([0, 0]);
  const [first, second] = [await readSite(one.site), await readSite(other.site)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
});
